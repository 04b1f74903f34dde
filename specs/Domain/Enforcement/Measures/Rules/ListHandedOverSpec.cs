using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class ListHandedOverSpec : MeasureSpec
{
    [Fact]
    public void the_party_gets_the_list() =>
        Given(Approved).When(Impose with { ListHandedOver = false }).ThenRefused(ListHandedOver.Id);

    [Fact]
    public void and_is_told() =>
        Given(Approved).When(Impose with { PartyTold = false }).ThenRefused(ListHandedOver.Id);
}
