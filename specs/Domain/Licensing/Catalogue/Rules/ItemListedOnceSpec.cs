using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue.Rules;

public sealed class ItemListedOnceSpec : LicenceItemSpec
{
    [Fact]
    public void an_item_on_the_list_is_not_listed_anew() =>
        Given(Listed).When(new ListItem(Freight, Terms with { Zh = "其他" }, "list", new(2026, 7, 1))).ThenRefused(ItemListedOnce.Id);

    [Fact]
    public void an_item_never_listed_may_be() => ItemListedOnce.Check(Freight, LicenceItem.Initial).ShouldBeNull();
}
