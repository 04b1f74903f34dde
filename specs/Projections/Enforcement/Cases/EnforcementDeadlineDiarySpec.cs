using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement.Cases;
using Regulatory.Projections.Licensing;
using static Regulatory.Projections.Specs.Enforcement.Cases.CaseExamples;

namespace Regulatory.Projections.Specs.Enforcement.Cases;

public sealed class EnforcementDeadlineDiarySpec
{
    private static readonly FineImposed Imposed = new(
        Id, Decided.DecisionNumber, Money.OfYuan(8_000), Decided.Party, Guangzhou, "广州市交通运输局", OnTheSpot: false, 3, Decided.On, Decided.On);

    private static readonly FineFellDue FellDue = new(new(2026, 3, 18), new(new(2026, 4, 2), false), new(2026, 9, 18), new(2026, 3, 18));

    private readonly Folded<EnforcementDeadlineDiary> diary = new();

    [Fact]
    public void a_filing_starts_the_case_period()
    {
        diary.When(Key, Filed);
        Clock(EnforcementClock.Decision).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ClockState.Running), row => row.Due.ShouldBe(new(2026, 6, 1)), row => row.AmberFrom.ShouldBe(new(2026, 5, 29)),
            row => row.RedFrom.ShouldBe(new(2026, 6, 2)), row => row.Timer.ShouldBe(EnforcementTimer.RecordOverdue),
            row => row.Article.ShouldBe("APL/60"), row => row.Division.ShouldBe(Guangzhou));
    }

    [Fact]
    public void a_decision_in_time_meets_it_and_starts_the_service()
    {
        diary.Given(Key, Filed, Assigned, Concluded, Noticed).When(Key, Decided);
        Clock(EnforcementClock.Decision).State.ShouldBe(ClockState.Met);
        Clock(EnforcementClock.Defence).State.ShouldBe(ClockState.Lapsed);
        Clock(EnforcementClock.Service).Due.ShouldBe(new(2026, 3, 25));
    }

    [Fact]
    public void a_late_one_misses_it()
    {
        diary.Given(Key, Filed).When(Key, Decided with { On = new(2026, 6, 2) });
        Clock(EnforcementClock.Decision).State.ShouldBe(ClockState.Missed);
    }

    [Fact]
    public void a_suspended_case_has_nothing_due()
    {
        diary.Given(Key, Filed).When(Key, Suspended);
        Clock(EnforcementClock.Decision).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ClockState.Stopped), row => row.Timer.ShouldBe(EnforcementTimer.None));
    }

    [Fact]
    public void service_opens_the_remedies()
    {
        diary.Given(Key, Filed, Decided).When(Key, Served);
        Clock(EnforcementClock.ReconsiderationFiling).Due.ShouldBe(new(2026, 5, 18));
        Clock(EnforcementClock.SuitFiling).OfParty.ShouldBeTrue();
    }

    [Fact]
    public void a_revoked_decision_ends_what_ran_on_it()
    {
        diary.Given(Key, Filed, Decided, Served).When(Key, Revoked(decideAnew: false));
        Clock(EnforcementClock.SuitFiling).State.ShouldBe(ClockState.Lapsed);
    }

    [Fact]
    public void a_fine_is_due_until_all_of_it_is_paid()
    {
        diary.Given(Key, Imposed, FellDue, Paid(5_000));
        Clock(EnforcementClock.Payment).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ClockState.Running), row => row.Owed.ShouldBe(Money.OfYuan(3_000)),
            row => row.Timer.ShouldBe(EnforcementTimer.AccrueSurcharge));
        diary.When(Key, Paid(3_000));
        Clock(EnforcementClock.Payment).State.ShouldBe(ClockState.Met);
    }

    [Fact]
    public void a_reconsideration_has_its_own_clock()
    {
        diary.When(Remedy.ToString(), new RemedyAccepted("粤交复受1号", false, new Deadline(new(2026, 6, 22), false), new(2026, 4, 23)));
        diary.Row($"{Remedy}:{EnforcementClock.ReconsiderationDecision}").ShouldNotBeNull().Due.ShouldBe(new(2026, 6, 22));
    }

    private static FinePaid Paid(int yuan) => new(
        Money.OfYuan(yuan), Money.OfYuan(yuan), Money.Zero, $"票{yuan}", PaymentChannel.DesignatedBank, new(2026, 4, 1), new(2026, 4, 1));

    private EnforcementDeadlineDiary Clock(EnforcementClock clock) => diary.Row($"{Key}:{clock}").ShouldNotBeNull();
}
