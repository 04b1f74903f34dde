using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Measures;

public sealed class MeasureLifeSpec : MeasureSpec
{
    [Fact]
    public void with_the_heads_leave_a_vehicle_is_held_for_thirty_days() =>
        Given(Approved).When(Impose).ThenClaims(MeasureDecider.DecisionClaim, "强1").ThenFact<MeasureImposed>(imposed =>
            (imposed.From, imposed.Until.Due, imposed.Approval!.Document).ShouldBe((new(2026, 3, 2), new(2026, 4, 1), "批1")));

    [Fact]
    public void extension_and_testing_are_added_to_the_thirty_days()
    {
        var tested = Given(Imposed).On(new(2026, 3, 5)).When(new BeginTesting(Id, "检1", "省质检站", new(2026, 3, 5))).ThenAccepted()
            .On(new(2026, 3, 14)).When(new EndTesting(Id, new(2026, 3, 14))).ThenAccepted();
        tested.On(new(2026, 4, 11)).By(Head).When(new ExtendMeasure(Id, "延1", "案情复杂", 30))
            .ThenFact<MeasureExtended>(extended => extended.After.Due.ShouldBe(new(2026, 5, 11)));
    }

    [Fact]
    public void what_could_not_wait_and_was_not_approved_is_free_after_a_day()
    {
        Given(ImposedInDanger).At(new(2026, 3, 3), new(10, 1)).By(Actors.Clock).When(new ExpireMeasure(Id))
            .ThenFact<MeasureLifted>(lifted => lifted.Ground.ShouldBe(LiftGround.NotApproved));
    }

    [Fact]
    public void what_has_nothing_to_do_with_the_case_is_freed() =>
        Given(Imposed).On(new(2026, 3, 4)).By(Head).When(new LiftMeasure(Id, LiftGround.Unconnected, "解1", "与案件无关"))
            .ThenFacts(new MeasureLifted(LiftGround.Unconnected, "解1", "与案件无关", new(2026, 3, 4)));

    [Fact]
    public void leave_comes_before_the_measure_with_the_heads_account() =>
        Given().By(Head).When(new ApproveMeasure(Id, MeasureKind.SeizureOfVehicle, Blocking, Guangzhou, "批1"))
            .ThenFact<MeasureApproved>(approved => (approved.Approval.Head, approved.Afterwards).ShouldBe(("head", false)));
}
