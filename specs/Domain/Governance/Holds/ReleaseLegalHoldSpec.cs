namespace Regulatory.Domain.Specs.Governance.Holds;

public sealed class ReleaseLegalHoldSpec : LegalHoldSpec
{
    [Fact]
    public void a_hold_is_released_once() => Given(Placed).When(Release).ThenFacts(Released).When(Release).ThenNothing();

    [Fact]
    public void the_end_of_one_hold_leaves_the_others_in_force() =>
        Given(Placed, Placed with { Number = "审计〔2026〕1号" }).When(Release).ThenState(holds => holds.InForce.Keys.ShouldBe(["审计〔2026〕1号"]));
}
