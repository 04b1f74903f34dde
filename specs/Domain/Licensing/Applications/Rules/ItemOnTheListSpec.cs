using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ItemOnTheListSpec : ApplicationActSpec
{
    [Fact]
    public void what_is_not_on_the_list_cannot_be_applied_for() =>
        Given().By(Self).When(Submit with { Item = Regulatory.Domain.Licensing.Catalogue.ItemNumber.Parse("GD-RT-99") })
            .ThenRefused(ItemOnTheList.Id);

    [Fact]
    public void what_is_not_on_the_list_yet_neither() =>
        Given().On(new(2023, 12, 29)).By(Self).When(Submit).ThenRefused(ItemOnTheList.Id);
}
