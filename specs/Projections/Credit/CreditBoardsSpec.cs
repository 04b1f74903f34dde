using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Credit;
using static Regulatory.Projections.Specs.Credit.CreditRows;

namespace Regulatory.Projections.Specs.Credit;

public sealed class CreditBoardsSpec
{
    [Fact]
    public void the_ranking_stands_by_city_and_trade_and_shows_the_score_before()
    {
        var row = new Folded<CreditRanking>().Given(CarrierKey, Opened, Scored(new(2026, 3, 2), 975, CreditGrade.A))
            .When(CarrierKey, Scored(new(2026, 3, 9), 880, CreditGrade.B)).Row(CarrierKey)!;
        (row.City, row.Trade, row.Score, row.Before, row.Grade)
            .ShouldBe((DivisionCode.Parse("440100"), CreditTrade.FreightTransport, 880m, 975m, CreditGrade.B));
    }

    [Fact]
    public void whoever_is_closed_is_not_ranked() =>
        new Folded<CreditRanking>().Given(CarrierKey, Opened).When(CarrierKey, new CreditProfileClosed(ProfileClosure.SubjectEnded, "注-1", new(2026, 3, 2)))
            .Row(CarrierKey).ShouldBeNull();

    [Fact]
    public void the_map_has_the_violations_of_a_year_for_a_hundred_vehicles_and_the_points_of_ninety_days()
    {
        var rows = new Folded<QuadrantMap>().Given(
            CarrierKey, Opened, Fact(1, "fleet-vehicle-months", new(2026, 1, 5), 480), Fact(2, "overload-over-50", new(2026, 1, 10)),
            Scored(new(2026, 1, 10), 950, CreditGrade.A, Against("overload-over-50", -50, 2)), Fact(3, "overload-over-50", new(2026, 4, 1)),
            Scored(new(2026, 4, 20), 900, CreditGrade.A, Against("overload-over-50", -50, 2), Against("overload-over-50", -50, 3)));
        // Two violations, forty vehicles; fifty points lost against the score that was in force ninety days before.
        (rows.Row(CarrierKey)!.X, rows.Row(CarrierKey)!.Y).ShouldBe((5m, -50m));
        rows.When(CarrierKey, Scored(new(2027, 1, 11), 950, CreditGrade.A, Against("overload-over-50", -50, 3)));
        (rows.Row(CarrierKey)!.X, rows.Row(CarrierKey)!.Y).ShouldBe((2.5m, 50m));
    }

    [Fact]
    public void a_grade_is_public_from_its_announcement_on_and_no_profile_before()
    {
        var rows = new Folded<PublishedGrades>().Given(CarrierKey, Opened, Scored(new(2026, 3, 2), 975, CreditGrade.A));
        rows.Rows().ShouldBeEmpty();
        rows.When(CarrierKey, Announced(Opened, CreditGrade.A));
        rows.Rows().Values.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.Announced.ShouldBe(CreditGrade.A), row => row.Grade.ShouldBeNull(), row => row.ObjectBy.ShouldBe(new(2026, 3, 16)),
            row => row.CreditCode.ShouldBe(CreditCode.Parse("91440101MA5AAAA00W")));
        rows.When(CarrierKey, Confirmed);
        rows.Rows().Values.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.Announced.ShouldBeNull(), row => row.Grade.ShouldBe(CreditGrade.A), row => row.DocumentNumber.ShouldBe("粤交信〔2026〕8号"));
        rows.When(CarrierKey, new GradeDowngraded(ByIndex, CreditGrade.A, CreditGrade.C, VetoGround.AccidentOfThreeDeaths, 1, "降-1", new(2026, 4, 2)));
        rows.Rows().Values.ShouldHaveSingleItem().Grade.ShouldBe(CreditGrade.C);
    }

    [Fact]
    public void the_grade_of_a_driver_is_not_for_the_public() =>
        new Folded<PublishedGrades>().When(DriverKey, Announced(DriverOpened, CreditGrade.A)).Rows().ShouldBeEmpty();

    [Fact]
    public void an_announcement_ends_with_an_objection_to_the_grade_itself_that_is_upheld() =>
        new Folded<PublishedGrades>().Given(CarrierKey, Announced(Opened, CreditGrade.A))
            .When(CarrierKey, new ObjectionResolved(1, ByIndex, Upheld: true, [], "异-1", "等级有误", new(2026, 3, 9)))
            .Rows().Values.ShouldHaveSingleItem().Announced.ShouldBeNull();

    [Fact]
    public void whoever_is_closed_has_no_public_grade() =>
        new Folded<PublishedGrades>().Given(CarrierKey, Opened, Announced(Opened, CreditGrade.A), Confirmed)
            .When(CarrierKey, new CreditProfileClosed(ProfileClosure.SubjectEnded, "注-1", new(2026, 4, 2))).Rows().ShouldBeEmpty();

    [Fact]
    public void an_announcement_ends_when_a_new_score_leads_to_another_grade() =>
        new Folded<PublishedGrades>().Given(CarrierKey, Announced(Opened, CreditGrade.A)).When(CarrierKey, Scored(new(2026, 3, 5), 700, CreditGrade.C))
            .Rows().Values.ShouldHaveSingleItem().Announced.ShouldBeNull();

    [Fact]
    public void a_list_shows_a_subject_from_publication_to_delisting()
    {
        var rows = new Folded<CreditLists>().Given(Truck.ToString(), Notified, Listed);
        rows.Rows().ShouldBeEmpty();
        rows.When(Truck.ToString(), Published);
        rows.Rows().Values.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.Name.ShouldBe("粤A12345"), row => row.ReviewOn.ShouldBe(new(2028, 3, 10)), row => row.DecisionNumber.ShouldBe("列-1"));
        rows.When(Truck.ToString(), new SubjectDelisted(DelistingGround.TermEnded, "移-1", "期满", new(2028, 3, 10)));
        rows.Rows().ShouldBeEmpty();
    }

    [Fact]
    public void officers_follow_a_listing_from_the_notice_on()
    {
        var rows = new Folded<CreditListingDocket>().Given(Truck.ToString(), Notified);
        rows.Row(Truck.ToString())!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(CreditListingStage.Notified), row => row.DefendBy.ShouldBe(new(2026, 3, 9)), row => row.Evidence.ShouldBe(["文-4"]));
        rows.Given(Truck.ToString(), Listed, new ListingDecisionServed("证-1", new(2026, 3, 12), new(2026, 3, 12)));
        rows.Row(Truck.ToString())!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(CreditListingStage.Served), row => row.ReviewOn.ShouldBe(new(2028, 3, 10)), row => row.Version.ShouldBe(3));
    }

    [Fact]
    public void the_board_follows_a_warning_to_its_end()
    {
        var id = CreditWarningId.Parse("0198c6f0-0000-7000-8000-00000000c0de");
        var rows = new Folded<WarningBoard>().Given(
            id.ToString(),
            new CreditWarningRaised(
                id, CreditWarningKind.EnterpriseDrop, Carrier, CreditDomain.RoadTransport, County, [new("credit.warning-drop-in-30-days", 60, 50)], "x", new(2026, 3, 2)),
            new CreditWarningAcknowledged(new(2026, 3, 3)), new WarningRectificationOrdered("改-1", new(2026, 3, 20), new(2026, 3, 4)));
        rows.Row(id.ToString())!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(WarningStage.Rectifying), row => row.RectifyBy.ShouldBe(new(2026, 3, 20)), row => row.Measures[0].Value.ShouldBe(60));
        rows.When(id.ToString(), new CreditWarningCleared("解-1", "整改完成", new(2026, 3, 18)));
        rows.Row(id.ToString())!.ShouldSatisfyAllConditions(row => row.Stage.ShouldBe(WarningStage.Cleared), row => row.Outcome.ShouldBe("整改完成"));
    }

    [Fact]
    public void a_model_is_public_with_its_parameters_and_the_day_it_ends()
    {
        var terms = new ModelTerms("模型", "Model", [CreditDomain.RoadTransport], [], Driver: new(12, 20, 10, [20, 10, 5, 3, 1], 18));
        var id = CreditModelId.Parse("B-2026-1");
        var rows = new Folded<CreditModelRegister>().Given(id.ToString(), new CreditModelPublished(id, terms, "文-1", new(2026, 1, 1), null, new(2026, 1, 1)))
            .When(id.ToString(), new CreditModelSuperseded(id, null, "文-2", new(2027, 1, 1), new(2026, 6, 1)));
        rows.Row(id.ToString())!.ShouldSatisfyAllConditions(row => row.Terms.Driver!.Full.ShouldBe(20), row => row.EndsOn.ShouldBe(new(2027, 1, 1)));
    }

    [Fact]
    public void an_announcement_ends_when_another_cycle_is_scored() =>
        new Folded<PublishedGrades>().Given(CarrierKey, Announced(Opened, CreditGrade.A))
            .When(CarrierKey, Scored(new(2027, 1, 5), 975, CreditGrade.A) with { Cycle = new(new(2027, 1, 1), new(2027, 12, 31)) })
            .Rows().Values.ShouldHaveSingleItem().Announced.ShouldBeNull();

    [Fact]
    public void a_grade_confirmed_late_for_an_earlier_cycle_does_not_hide_the_last() =>
        new Folded<PublishedGrades>().Given(CarrierKey, Announced(Opened, CreditGrade.A), Confirmed)
            .When(CarrierKey, Confirmed with { Cycle = new(new(2025, 1, 1), new(2025, 12, 31)), Grade = CreditGrade.D })
            .Rows().Values.ShouldHaveSingleItem().Grade.ShouldBe(CreditGrade.A);

    [Fact]
    public void what_is_lowered_after_a_profile_was_closed_and_opened_again_is_public_from_its_next_announcement() =>
        new Folded<PublishedGrades>().Given(CarrierKey, Announced(Opened, CreditGrade.A), Confirmed, new CreditProfileClosed(ProfileClosure.SubjectEnded, "注-1", new(2026, 4, 2)), Opened)
            .When(CarrierKey, new GradeDowngraded(ByIndex, CreditGrade.A, CreditGrade.D, VetoGround.OtherVeto, null, "降-1", new(2026, 5, 2))).Rows().ShouldBeEmpty();
}
