using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Projections.Credit;
using static Regulatory.Projections.Specs.Credit.CreditRows;

namespace Regulatory.Projections.Specs.Credit;

public sealed class CarrierCreditReportSpec
{
    [Fact]
    public void a_report_shows_the_score_and_every_addend_with_its_entries()
    {
        var row = new Folded<CarrierCreditReport>().Given(CarrierKey, Opened, Fact(1, "fine-3000-to-30000", new(2026, 3, 2)))
            .When(CarrierKey, Scored(new(2026, 3, 2), 975, CreditGrade.A, Against("full-marks", 1000), Against("fine-3000-to-30000", -25, 1))).Row(CarrierKey)!;
        row.ShouldSatisfyAllConditions(
            () => row.Name.ShouldBe("穗安货运有限公司"), () => row.Score.ShouldBe(975), () => row.Grade.ShouldBe(CreditGrade.A),
            () => (row.Entries, row.Counting).ShouldBe((1, 1)), () => row.Version.ShouldBe(3),
            () => row.Evaluations.ShouldHaveSingleItem().Parts.Select(part => (part.Item, part.Points)).ShouldBe([("full-marks", 1000m), ("fine-3000-to-30000", -25m)]),
            () => row.Evaluations[0].Parts[1].Entries.ShouldBe([1]), () => row.Evaluations[0].Cause.ShouldBe("enforcement.case/1#7"));
    }

    [Fact]
    public void its_trend_is_that_of_the_index()
    {
        var rows = new Folded<CarrierCreditReport>().Given(CarrierKey, Opened, Scored(new(2026, 3, 2), 975, CreditGrade.A), Scored(new(2026, 3, 9), 880, CreditGrade.B));
        rows.Row(CarrierKey)!.Trend.Select(point => point.Total).ShouldBe([975m, 880m]);
    }

    [Fact]
    public void a_grade_goes_its_way_from_announcement_over_objection_to_confirmation()
    {
        var rows = new Folded<CarrierCreditReport>().Given(
            CarrierKey, Opened, Fact(1, "fine-3000-to-30000", new(2026, 3, 2)), Scored(new(2026, 3, 2), 975, CreditGrade.A), Announced(Opened, CreditGrade.A),
            new ObjectionFiled(1, ByIndex, [1], "有误", null, new(2026, 3, 4)));
        rows.Row(CarrierKey)!.ShouldSatisfyAllConditions(
            row => row.OpenObjections.ShouldBe(1), row => row.Evaluations[0].Stage.ShouldBe(GradingStage.ObjectionPending));
        rows.Given(CarrierKey, new ObjectionResolved(1, ByIndex, true, [1], "异-1", "撤销", new(2026, 3, 9)), Confirmed);
        rows.Row(CarrierKey)!.ShouldSatisfyAllConditions(
            row => (row.OpenObjections, row.Counting).ShouldBe((0, 0)), row => row.Evaluations[0].Stage.ShouldBe(GradingStage.Confirmed),
            row => row.Evaluations[0].Grade.ShouldBe(CreditGrade.A));
    }

    [Fact]
    public void an_objection_stays_with_what_became_of_it()
    {
        var rows = new Folded<CarrierCreditReport>().Given(
            CarrierKey, Opened, Fact(1, "fine-3000-to-30000", new(2026, 3, 2)), Scored(new(2026, 3, 2), 975, CreditGrade.A), Announced(Opened, CreditGrade.A),
            new ObjectionFiled(1, ByIndex, [1], "有误", null, new(2026, 3, 4)));
        rows.Row(CarrierKey)!.Objections.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            open => (open.Number, open.Grounds, open.Upheld, open.ResolvedOn).ShouldBe((1, "有误", null, null)), open => open.Contested.ShouldBe([1]));
        rows.Given(CarrierKey, new ObjectionResolved(1, ByIndex, true, [1], "异-1", "撤销", new(2026, 3, 9)));
        rows.Row(CarrierKey)!.Objections.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            ended => (ended.Upheld, ended.ResolvedOn, ended.DocumentNumber, ended.Reasons).ShouldBe((true, new(2026, 3, 9), "异-1", "撤销")));
    }

    [Fact]
    public void a_driver_is_named_by_the_family_name_and_stopped_at_full_marks()
    {
        var rows = new Folded<CarrierCreditReport>().Given(DriverKey, DriverOpened, new DriverGradeBReached(
            CreditModelId.Parse("B-2026-1"), new(new(2026, 2, 1), new(2027, 1, 31)), 20, [1], new(2026, 3, 2)));
        var id = CreditProfileId.Parse(DriverKey);
        rows.Row(id.ToString())!.ShouldSatisfyAllConditions(
            row => row.Name.ShouldBe("张*"), row => row.PersonName.ShouldBe("张三丰"), row => row.Party.ShouldBe(Person), row => row.FullMarksOn.ShouldBe(new(2026, 3, 2)));
        rows.When(DriverKey, new DriverGradeRestored(DriverRestoration.Education, 18, "证-1", new(2026, 4, 1)));
        rows.Row(id.ToString())!.FullMarksOn.ShouldBeNull();
    }

    [Fact]
    public void an_entry_tells_its_document_its_terms_and_what_became_of_it()
    {
        var rows = new Folded<CreditReportEntry>().Given(CarrierKey, Opened, Fact(1, "fine-3000-to-30000", new(2026, 3, 2)), Fact(2, "licence-revoked", new(2026, 3, 3)));
        var row = rows.Row($"{CarrierKey}#1")!;
        row.ShouldSatisfyAllConditions(
            () => row.DocumentNumber.ShouldBe("文-1"), () => row.Standing.ShouldBe(CreditEntryStanding.Counting), () => row.RepairableFrom.ShouldBe(new(2026, 6, 3)),
            () => row.PublicUntil.ShouldBe(new(2027, 3, 2)), () => row.Position.ShouldBe(2), () => row.Party.ShouldBe(Carrier.Subject.Party));
        rows.Given(
            CarrierKey, new CreditDutyPerformed(1, "收据-1", new(2026, 3, 20), new(2026, 3, 20)), new RepairApplied(1, "申-1", "承-1", new(2026, 6, 2)),
            new RepairGranted(1, "申-1", "修-1", new(2026, 6, 9)), new CreditFactReversed(2, ReversalGround.PenaltyRevoked, "复-1", new(2026, 6, 9)));
        rows.Row($"{CarrierKey}#1")!.ShouldSatisfyAllConditions(
            entry => entry.Standing.ShouldBe(CreditEntryStanding.Repaired), entry => entry.PerformedOn.ShouldBe(new(2026, 3, 20)), entry => entry.Document.ShouldBe("修-1"),
            entry => (entry.RepairApplication, entry.RepairOn).ShouldBe(("申-1", new(2026, 6, 9))));
        rows.Row($"{CarrierKey}#2")!.Standing.ShouldBe(CreditEntryStanding.Reversed);
    }

    [Fact]
    public void a_profile_that_is_opened_again_keeps_its_record()
    {
        var row = new Folded<CarrierCreditReport>().Given(
            CarrierKey, Opened, Fact(1, "fine-3000-to-30000", new(2026, 3, 2)), new CreditProfileClosed(ProfileClosure.LicenceDeregistered, "注-1", new(2027, 3, 3)))
            .When(CarrierKey, Opened with { Name = "穗安货运有限责任公司", On = new(2027, 5, 6) }).Row(CarrierKey)!;
        (row.Closed, row.Entries, row.Name).ShouldBe((false, 1, "穗安货运有限责任公司"));
    }

    [Fact]
    public void an_objection_to_the_grade_itself_that_is_upheld_takes_it_back_to_its_score()
    {
        var row = new Folded<CarrierCreditReport>().Given(
            CarrierKey, Opened, Scored(new(2026, 3, 2), 975, CreditGrade.A), Announced(Opened, CreditGrade.B), new ObjectionFiled(1, ByIndex, [], "等级有误", null, new(2026, 3, 4)))
            .When(CarrierKey, new ObjectionResolved(1, ByIndex, Upheld: true, [], "异-1", "等级有误", new(2026, 3, 9))).Row(CarrierKey)!;
        row.Evaluations.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            evaluation => evaluation.Stage.ShouldBe(GradingStage.Scored), evaluation => evaluation.Grade.ShouldBeNull(), evaluation => evaluation.ObjectBy.ShouldBeNull());
    }
}
