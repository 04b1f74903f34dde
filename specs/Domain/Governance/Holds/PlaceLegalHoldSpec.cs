using Regulatory.Domain.Governance.Holds;

namespace Regulatory.Domain.Specs.Governance.Holds;

public sealed class PlaceLegalHoldSpec : LegalHoldSpec
{
    [Fact]
    public void a_hold_is_placed_once() => Given().When(Place).ThenFacts(Placed).When(Place).ThenNothing();

    [Fact]
    public void several_holds_lie_on_one_matter_side_by_side() =>
        Given(Placed).When(Place with { Number = "审计〔2026〕1号", Cause = HoldCause.Audit }).ThenAccepted();

    [Fact]
    public void a_hold_lies_on_a_natural_person_or_on_a_stream_and_on_nothing_else()
    {
        HoldScope.Parse("P:0123456789abcdef0123456789abcdef").IsSubject.ShouldBeTrue();
        Licence.IsSubject.ShouldBeFalse();
        foreach (var other in new[] { "", "E:91440101MA5AAAA00W", "licensing.licence", "licensing.licence/", "P:0123", "licensing.licence/a b" })
            HoldScope.TryParse(other, null, out _).ShouldBeFalse(other);
    }
}
