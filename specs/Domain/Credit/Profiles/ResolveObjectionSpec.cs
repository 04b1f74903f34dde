using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class ResolveObjectionSpec : CreditProfileActSpec
{
    [Fact]
    public void an_upheld_objection_excludes_the_entry_and_makes_the_score_be_computed_again() =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Objected).On(new(2026, 3, 9))
            .When(new ResolveObjection(Carrier, 1, Upheld: true, [1], "粤交异〔2026〕1号", "处罚已被撤销"))
            .ThenState(profile => profile.ShouldSatisfyAllConditions(
                () => profile.Entries[0].Counts.ShouldBeFalse(), () => profile.Objections.ShouldBeEmpty(),
                () => profile.Gradings[CreditModelKind.Provincial].Stage.ShouldBe(GradingStage.Announced),
                () => profile.Gradings[CreditModelKind.Provincial].Stale.ShouldBeTrue()));

    [Fact]
    public void one_that_is_not_upheld_leaves_everything() =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Objected).On(new(2026, 3, 9))
            .When(new ResolveObjection(Carrier, 1, Upheld: false, [], "粤交异〔2026〕1号", "处罚仍然有效"))
            .ThenState(profile => profile.Entries[0].Counts.ShouldBeTrue());

    [Fact]
    public void one_to_the_grade_itself_that_is_upheld_ends_the_announcement_and_the_grade_is_not_confirmed() =>
        Given(
                Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed with { Grade = CreditGrade.B, Reasons = "重大舆情" },
                Announced with { Grade = CreditGrade.B }, Objected with { Contested = [] })
            .On(new(2026, 3, 9)).When(new ResolveObjection(Carrier, 1, Upheld: true, [], "粤交异〔2026〕1号", "舆情与企业无关"))
            .ThenState(profile => profile.Gradings[CreditModelKind.Provincial].ShouldSatisfyAllConditions(
                grading => grading.Stage.ShouldBe(GradingStage.Scored), grading => grading.Grade.ShouldBeNull(), grading => grading.ObjectBy.ShouldBeNull()));
}
