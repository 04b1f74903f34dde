using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class ComputeScoreSpec : CreditProfileActSpec
{
    private static ComputeScore Computing => new(Carrier, Index, new(2026, 3, 2), "enforcement.case/1#7");

    [Fact]
    public void a_score_keeps_every_addend_with_its_entries() =>
        Given(Opened, Fined).When(Computing).ThenFacts(new ScoreComputed(
            Index, Year, new(2026, 3, 2), 975, CreditGrade.A,
            [new(ItemCode.Parse("full-marks"), 1000, []), new(ItemCode.Parse("fine-3000-to-30000"), -25, [1], Decay: 1)],
            [1], "enforcement.case/1#7", On: new(2026, 3, 2)));

    [Fact]
    public void what_was_recorded_after_the_day_does_not_count() =>
        Given(Opened, Fined).On(new(2026, 3, 9)).When(Computing with { AsOf = new(2026, 3, 1) })
            .ThenFact<ScoreComputed>(score => score.Total.ShouldBe(1000));

    [Fact]
    public void the_same_score_is_not_recorded_twice() => Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2))).When(Computing).ThenNothing();

    [Fact]
    public void a_change_of_the_record_makes_it_be_computed_again() =>
        Given(Opened, Scored(1000, CreditGrade.A, new(2026, 3, 2)), Fined).When(Computing)
            .ThenFact<ScoreComputed>(score => score.Total.ShouldBe(975));

    [Fact]
    public void a_driver_s_grade_looks_back_at_the_cycle_before() =>
        Given(DriverOpened, new GradeConfirmed(Honesty, new(new(2025, 2, 1), new(2026, 1, 31)), CreditGrade.AA, 0, null, "粤交信〔2026〕1号", On: new(2026, 2, 20)))
            .When(Computing with { Profile = Driver, Model = Honesty })
            .ThenFact<ScoreComputed>(score => score.Grade.ShouldBe(CreditGrade.AAA));

    [Fact]
    public void another_grade_of_the_same_cycle_is_announced_anew() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Confirmed, Fact(1, "licence-revoked", new(2026, 3, 20)))
            .On(new(2026, 3, 20)).When(Computing with { AsOf = new(2026, 3, 20) })
            .ThenState(profile => profile.Gradings[CreditModelKind.Provincial].Stage.ShouldBe(GradingStage.Scored));

    [Fact]
    public void a_score_that_leaves_the_grade_leaves_the_announcement() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Fact(1, "complaint-proven", new(2026, 3, 4)))
            .On(new(2026, 3, 4)).When(Computing with { AsOf = new(2026, 3, 4) })
            .ThenState(profile => profile.Gradings[CreditModelKind.Provincial].ShouldSatisfyAllConditions(
                grading => grading.Stage.ShouldBe(GradingStage.Announced), grading => grading.Stale.ShouldBeFalse()));
}
