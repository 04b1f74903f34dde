using Regulatory.Domain.Governance.Holds;
using Regulatory.Domain.Governance.Holds.Rules;

namespace Regulatory.Domain.Specs.Governance.Holds.Rules;

public sealed class HoldNumberOnceSpec : LegalHoldSpec
{
    [Fact]
    public void another_cause_under_the_same_number_is_refused() =>
        Given(Placed).When(Place with { Cause = HoldCause.Audit }).ThenRefused(HoldNumberOnce.Id);

    [Fact]
    public void a_released_hold_is_not_placed_again_under_its_number() =>
        Given(Placed, Released).When(Place).ThenRefused(HoldNumberOnce.Id);
}
