using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement.Cases;
using static Regulatory.Projections.Specs.Enforcement.Cases.CaseExamples;

namespace Regulatory.Projections.Specs.Enforcement.Cases;

public sealed class CaseDocketSpec
{
    private readonly Folded<CaseDocket> docket = new();

    [Fact]
    public void a_filing_opens_the_docket()
    {
        docket.When(Key, Filed);
        Row.ShouldSatisfyAllConditions(
            row => row.CaseNumber.ShouldBe("粤交罚〔2026〕440100-000123"), row => row.Party.ShouldBe("穗安货运有限公司"),
            row => row.Stage.ShouldBe(CaseStage.Filed), row => row.Next.ShouldBe(CaseStep.AssignOfficers),
            row => row.DecideBy.ShouldBe(new(2026, 6, 1)), row => row.Division.ShouldBe(Guangzhou));
    }

    [Fact]
    public void of_a_natural_person_the_register_shows_the_family_name()
    {
        docket.When(Key, FiledAgainstPerson);
        Row.ShouldSatisfyAllConditions(
            row => row.Party.ShouldBe("张*"), row => row.PersonName.ShouldBe("张三"), row => row.ResidentId.ShouldBe("44030519851231123X"),
            row => row.PartyCode.ShouldBeNull());
    }

    [Fact]
    public void what_was_not_filed_is_no_case() =>
        docket.When(Key, new CaseNotFiled(null, Guangzhou, "广州市交通运输局", new("head-gz", "Head"), "没有违法事实", new(2026, 3, 2))).Row(Key).ShouldBeNull();

    [Fact]
    public void it_follows_the_case_to_its_service()
    {
        docket.Given(Key, Filed, Assigned, Concluded, Noticed, Decided).When(Key, Served);
        Row.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(CaseStage.Served), row => row.Next.ShouldBe(CaseStep.Close), row => row.Fine.ShouldBe(Money.OfYuan(8_000)),
            row => row.PayBy.ShouldBe(new(2026, 4, 2)), row => row.ServedOn.ShouldBe(new(2026, 3, 18)),
            row => row.Officers.ShouldBe(["officer-1", "officer-2"]), row => row.Steps.Length.ShouldBe(6), row => row.Version.ShouldBe(6));
    }

    [Fact]
    public void it_tells_when_each_stage_was_reached_and_what_was_said_for_the_decision()
    {
        docket.Given(Key, Filed, Assigned, Concluded, Noticed);
        Row.ShouldSatisfyAllConditions(
            row => row.Proposed.ShouldHaveSingleItem().Amount.ShouldBe(Money.OfYuan(8_000)), row => row.Facts.ShouldBe("事实"), row => row.LawFrom.ShouldBeNull());
        docket.When(Key, Decided);
        Row.ShouldSatisfyAllConditions(
            row => row.Reached.ShouldBe(
            [
                new(CaseStage.Filed, new(2026, 3, 2)), new(CaseStage.Investigating, new(2026, 3, 2)), new(CaseStage.InvestigationConcluded, new(2026, 3, 5)),
                new(CaseStage.NoticeServed, new(2026, 3, 6)), new(CaseStage.Decided, new(2026, 3, 16)),
            ]),
            row => row.Reasons.ShouldBe("理由"), row => row.Basis.ShouldBe(["RTR/69"]), row => row.LawFrom.ShouldBe(new(2023, 7, 20)));
    }

    [Fact]
    public void times_that_are_not_counted_are_told_with_their_causes_and_ends()
    {
        docket.Given(Key, Filed, Assigned, new CaseClockStopped(ExcludedTime.Testing, new(2026, 3, 3), new(2026, 3, 3)));
        Row.Stops.ShouldBe([new(new(2026, 3, 3), null, "检测、检验", "Testing")]);
        docket.Given(Key, Suspended);
        Row.Stops.Length.ShouldBe(1);
        docket.When(Key, new CaseResumed(new(new(2026, 6, 11), false), new(2026, 3, 19)));
        Row.Stops.ShouldBe([new(new(2026, 3, 3), new(2026, 3, 18), "检测、检验", "Testing")]);
        docket.When(Key, new CaseClockStopped(ExcludedTime.Appraisal, new(2026, 3, 20), new(2026, 3, 20)));
        Row.Stops.Select(stop => stop.En).ShouldBe(["Testing", "Appraisal"]);
    }

    [Fact]
    public void a_suspended_case_shows_where_it_goes_on()
    {
        docket.Given(Key, Filed, Assigned, Concluded, Noticed, Suspended);
        Row.Stage.ShouldBe(CaseStage.Suspended);
        docket.When(Key, new CaseResumed(new(new(2026, 6, 11), false), new(2026, 3, 19)));
        Row.ShouldSatisfyAllConditions(row => row.Stage.ShouldBe(CaseStage.NoticeServed), row => row.DecideBy.ShouldBe(new(2026, 6, 11)));
    }

    [Fact]
    public void of_a_certificate_that_is_numbered_by_a_resident_id_the_docket_shows_the_mask()
    {
        Penalty revoked = new(PenaltyKind.LicenceRevocation, Document: "粤交从业穗字440106199001010013号");
        Penalty masked = new(PenaltyKind.LicenceRevocation, Document: "粤交从业穗字4401**********0013号");
        docket.Given(Key, Filed, Assigned, Concluded, Noticed with { Proposed = [revoked] }, Decided with { Penalties = [revoked] });
        Row.Proposed.ShouldBe([masked]);
        Row.Penalties.ShouldBe([masked]);
        docket.When(Key, new DecisionChanged(Remedy, "粤府复2号", [revoked], [revoked with { Days = 30 }], Money.Zero, Money.Zero, new(2026, 6, 1)));
        Row.Penalties.ShouldBe([masked with { Days = 30 }]);
    }

    [Fact]
    public void a_revoked_decision_leaves_no_fine()
    {
        docket.Given(Key, Filed, Assigned, Concluded, Noticed, Decided, Served).When(Key, Revoked(decideAnew: false));
        Row.ShouldSatisfyAllConditions(
            row => row.Outcome.ShouldBe(CaseOutcome.Revoked), row => row.Fine.ShouldBe(Money.Zero), row => row.Penalties.ShouldBeEmpty());
    }

    [Fact]
    public void told_to_decide_anew_it_is_investigated_again()
    {
        docket.Given(Key, Filed, Assigned, Concluded, Noticed, Decided, Served).When(Key, Revoked(decideAnew: true));
        Row.ShouldSatisfyAllConditions(row => row.Stage.ShouldBe(CaseStage.Investigating), row => row.Fine.ShouldBeNull());
    }

    [Fact]
    public void the_archive_ends_it()
    {
        docket.Given(Key, Filed, Assigned, Concluded, Noticed, Decided, Served, Closed)
            .When(Key, new CaseArchived("2026-处罚-123", 40, new("archive-gz", "Archivist"), new(2026, 4, 3)));
        Row.ShouldSatisfyAllConditions(row => row.Stage.ShouldBe(CaseStage.Archived), row => row.ArchiveNumber.ShouldBe("2026-处罚-123"));
    }

    private CaseDocket Row => docket.Row(Key).ShouldNotBeNull();
}
