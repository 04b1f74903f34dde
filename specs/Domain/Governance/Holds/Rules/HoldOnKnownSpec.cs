using Regulatory.Domain.Governance.Holds.Rules;

namespace Regulatory.Domain.Specs.Governance.Holds.Rules;

public sealed class HoldOnKnownSpec : LegalHoldSpec
{
    [Fact]
    public void a_hold_on_what_the_record_does_not_have_is_refused() =>
        Given().Knowing(context => context with { IsKnown = false }).When(Place).ThenRefused(HoldOnKnown.Id);
}
