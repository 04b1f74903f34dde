using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Processes.Definitions;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class PenaltyConsequencesSpec : ProcessSpec
{
    private static readonly LicenceId Licence = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001");

    protected override string End => "Finished";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
    [
        process => process.When(Matters.CaseStream, Matters.Served),
        process => process.When(Matters.CaseStream, Matters.Closed),
        process => process.Acknowledged("registration-place"),
        // What was sent after the first acknowledgement came is acknowledged at the latest now.
        process => process.When(Matters.CaseStream, Matters.Served, Matters.Closed).Acknowledged("registration-place"),
    ];

    protected override GivenProcess Given() => Given(Matters.Filed());

    protected override GivenProcess Begin(GivenProcess process) => process.When(Matters.CaseStream, Matters.Decided());

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void the_truck_the_driver_and_the_enterprise_are_counted() =>
        Begin(Given()).Commands.OfType<CountViolation>().Select(count => count.Counter).ShouldBe(
            [CounterId.OfVehicle(Matters.Truck), CounterId.OfDriver(Matters.Driver), CounterId.OfEnterprise(Matters.Enterprise)]);

    [Fact]
    public void credit_has_an_entry_by_the_amount_of_the_fine()
    {
        var entry = Begin(Given()).Commands.OfType<RecordCreditFact>().ShouldHaveSingleItem();
        entry.ItemCode.Value.ShouldBe("fine-3000-to-30000");
        entry.Profile.ToString().ShouldBe($"{Matters.Enterprise}:D3");
        entry.DocumentNumber.ShouldBe("粤穗交罚〔2026〕7号");
    }

    [Fact]
    public void without_the_code_of_the_agency_a_clerk_is_asked_to_evaluate_publicity_in_seven_working_days()
    {
        var process = Begin(Given());
        process.Commands.OfType<EvaluatePublicity>().ShouldBeEmpty();
        process.Facts.OfType<OfficerAsked>().Single(asked => asked.Role is Role.PublicityClerk).Due!.Value.Due.ShouldBe(new LocalDate(2026, 3, 11));
    }

    [Fact]
    public void with_it_publicity_is_evaluated_at_once()
    {
        var figures = new Figures(ImmutableDictionary<string, ImmutableSortedDictionary<LocalDate, string>>.Empty.Add(
            ProcessFigures.CodesOfAgencies.Key,
            ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2026, 1, 1), "440100=91440101MA5AAAA00W")));
        var evaluate = Begin(Given(Matters.Filed(), figures: figures)).Commands.OfType<EvaluatePublicity>().ShouldHaveSingleItem();
        evaluate.Penalty!.Content.ShouldBe("罚款人民币5000.00元");
        evaluate.Party.Name.ShouldBe("穗安物流有限公司");
    }

    [Fact]
    public void a_revocation_is_done_when_it_is_served_by_the_number_of_the_case()
    {
        var process = Given(Matters.Filed("RT08")).When(
            Matters.CaseStream, Matters.Decided("RT08", new Penalty(PenaltyKind.LicenceRevocation, Document: "440100000001")));
        process.Commands.OfType<RevokeLicence>().ShouldBeEmpty();
        process.When(Matters.CaseStream, Matters.Served);
        var revoke = process.Commands.OfType<RevokeLicence>().ShouldHaveSingleItem();
        (revoke.Licence, revoke.CaseNumber, revoke.HearingNoticeServedOn).ShouldBe((Licence, "粤穗交罚案〔2026〕1号", Matters.Day.PlusDays(-14)));
        process.Commands.OfType<DeregisterLicence>().ShouldHaveSingleItem();
    }

    [Fact]
    public void what_the_law_of_licences_refuses_is_on_record_with_its_rule()
    {
        var process = Given(Matters.Filed("RT08"), refuses: HearingBeforeRevocation.Id).When(
            Matters.CaseStream, Matters.Decided("RT08", new Penalty(PenaltyKind.LicenceRevocation, Document: "440100000001")), Matters.Served);
        process.Facts.OfType<ProcessStepRefused>().Select(refused => (refused.Command, refused.Rule.Value))
            .ShouldContain((nameof(RevokeLicence), HearingBeforeRevocation.Id.Value));
        process.Facts.OfType<OfficerAsked>().ShouldContain(asked => asked.Duty == "refused:revoke:440100000001");
    }

    [Fact]
    public void the_place_of_registration_has_its_copy_within_seven_working_days_of_the_service()
    {
        var process = Begin(Given());
        PenaltyConsequences.CopiedOn(process.State).ShouldBeNull();
        process.When(Matters.CaseStream, Matters.Served);
        var copy = process.Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem();
        (copy.Notice, copy.Partner, copy.Due.Due).ShouldBe((ProcessNotices.OverloadCopied, "registration-place", new LocalDate(2026, 3, 13)));
        PenaltyConsequences.CopiedOn(process.State).ShouldBe(new LocalDate(2026, 3, 4));
    }

    [Fact]
    public void closing_the_case_sends_no_second_copy() =>
        Begin(Given()).When(Matters.CaseStream, Matters.Served, Matters.Closed).Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem();

    [Fact]
    public void facts_and_result_of_a_truck_of_another_province_go_there_at_once() =>
        Begin(Given(Matters.Filed(plate: "湘A12345/Yellow"))).Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem()
            .Notice.ShouldBe(ProcessNotices.PenaltyCopied);

    [Fact]
    public void a_case_that_is_no_overload_ends_with_its_closing()
    {
        var process = Given(Matters.Filed("RT08")).When(Matters.CaseStream, Matters.Decided("RT08"), Matters.Served, Matters.Closed);
        process.State.State.ShouldBe("Finished");
        process.Commands.OfType<CountViolation>().ShouldBeEmpty();
    }

    [Fact]
    public void a_decision_that_falls_ends_it_and_one_taken_anew_has_its_own_consequences()
    {
        var process = Begin(Given()).When(Matters.CaseStream, Matters.Revoked);
        process.State.State.ShouldBe("Overturned");
        process.When(Matters.CaseStream, Matters.Decided() with { DecisionNumber = "粤穗交罚〔2026〕9号" });
        process.State.Run.ShouldBe(2);
        process.State.State.ShouldBe("Decided");
    }

    private static GivenProcess Given(CaseFiled filed, RuleId? refuses = null, Figures? figures = null) =>
        new GivenProcess(PenaltyConsequences.Definition, Matters.Case.ToString())
        {
            Licences = ImmutableDictionary<string, LicenceId>.Empty.Add("440100000001", Licence),
            Refuses = command => command is RevokeLicence ? refuses : null,
            Figures = figures ?? Figures.Defaults,
        }.Recorded(Matters.CaseStream, filed);
}
