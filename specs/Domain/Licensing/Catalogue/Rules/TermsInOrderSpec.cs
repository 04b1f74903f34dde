using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue.Rules;

public sealed class TermsInOrderSpec : LicenceItemSpec
{
    [Fact]
    public void terms_do_not_take_the_place_of_others_of_the_same_day() =>
        Given(Listed).On(Since).When(new AmendItem(Freight, Terms with { En = "Freight" }, "list", "reason", Since))
            .ThenRefused(TermsInOrder.Id);

    [Fact]
    public void terms_announced_for_later_are_not_overtaken() =>
        Given(Listed, new ItemAmended(Freight, Terms with { En = "Freight" }, "list", "reason", new(2026, 7, 1)))
            .When(new DelistItem(Freight, "list", "repealed", new(2026, 6, 1))).ThenRefused(TermsInOrder.Id);
}
