using Regulatory.Domain.Governance.Holds.Rules;

namespace Regulatory.Domain.Specs.Governance.Holds.Rules;

public sealed class HoldInForceSpec : LegalHoldSpec
{
    [Fact]
    public void a_hold_that_was_never_placed_cannot_be_released() => Given().When(Release).ThenRefused(HoldInForce.Id);
}
