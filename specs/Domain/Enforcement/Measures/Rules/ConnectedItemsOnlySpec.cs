using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class ConnectedItemsOnlySpec : MeasureSpec
{
    [Fact]
    public void an_empty_list_holds_nothing() =>
        Given(Approved).When(Impose with { Items = [] }).ThenRefused(ConnectedItemsOnly.Id);

    [Fact]
    public void each_thing_says_why_it_belongs_to_the_case() =>
        Given(Approved).When(Impose with { Items = [Truck, Truck with { Connected = "" }] }).ThenRefused(ConnectedItemsOnly.Id);
}
