using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class AcceptApplicationSpec : ApplicationActSpec
{
    [Fact]
    public void acceptance_gives_a_number_and_starts_twenty_working_days() =>
        Given(Submitted).On(Tuesday).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenClaims("licensing.acceptance-number", "440100-2026-000001").ThenFacts(Accepted);

    [Fact]
    public void accepted_on_30_september_2026_the_decision_is_due_on_3_november() =>
        Given(Submitted with { CorrectionNoticeDue = new(new(2026, 10, 14), false), On = new(2026, 9, 30) })
            .On(new(2026, 9, 30)).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenFact<ApplicationAccepted>(fact => fact.DecisionDue.ShouldBe(new(new(2026, 11, 3), false)));

    [Fact]
    public void joint_handling_has_forty_five_working_days() =>
        Given(Submitted).By(Actors.Clerk).When(new AcceptApplication(Id, Joint: true))
            .ThenFact<ApplicationAccepted>(fact => fact.DecisionDue.ShouldBe(WorkingDaysAfter(Monday, 45)));

    [Fact]
    public void a_station_has_the_fifteen_working_days_of_its_own_law() =>
        Given(For(Station) with { Division = Tianhe }).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenFact<ApplicationAccepted>(fact => fact.DecisionDue.ShouldBe(WorkingDaysAfter(Monday, 15)));

    [Fact]
    public void a_port_has_thirty_days_from_the_application() =>
        Given(For(Port)).On(Tuesday).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenFact<ApplicationAccepted>(fact =>
        {
            fact.RunsFrom.ShouldBe(Monday);
            fact.DecisionDue.ShouldBe(new(new(2026, 4, 1), false));
        });

    [Fact]
    public void a_promised_limit_runs_beside_the_statutory_one() =>
        Given(For(DangerousGoods)).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenFact<ApplicationAccepted>(fact =>
        {
            fact.PromisedDue.ShouldBe(WorkingDaysAfter(Monday, 10));
            fact.DecisionDue.ShouldBe(WorkingDaysAfter(Monday, 20));
        });

    [Fact]
    public void the_lower_level_has_twenty_and_testers_are_named_within_five() =>
        Given(Submitted).By(Actors.Clerk)
            .When(new AcceptApplication(Id, PreliminaryReview: true, Testing: true))
            .ThenFact<ApplicationAccepted>(fact =>
        {
            fact.PreliminaryReviewDue.ShouldBe(WorkingDaysAfter(Monday, 20));
            fact.TestersDue.ShouldBe(WorkingDaysAfter(Monday, 5));
        });

    [Fact]
    public void a_deadline_in_a_year_without_a_notice_is_provisional() =>
        Given(Submitted with { CorrectionNoticeDue = new(new(2026, 12, 30), false), On = new(2026, 12, 23) })
            .On(new(2026, 12, 23)).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenFact<ApplicationAccepted>(fact => fact.DecisionDue.Provisional.ShouldBeTrue());

    [Fact]
    public void what_is_accepted_stays_accepted() =>
        Given(Submitted, Accepted).On(Tuesday).By(Actors.Clerk).When(new AcceptApplication(Id)).ThenNothing();
}
