using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue.Rules;

public sealed class ChangeOfListedItemSpec : LicenceItemSpec
{
    [Fact]
    public void an_item_that_was_never_listed_cannot_be_amended() =>
        Given().When(new AmendItem(Freight, Terms, "list", "reason", new(2026, 7, 1))).ThenRefused(ChangeOfListedItem.Id);

    [Fact]
    public void an_item_taken_off_cannot_be_taken_off_again_on_another_day() =>
        Given(Listed, new ItemDelisted(Freight, "list", "repealed", new(2026, 7, 1)))
            .When(new DelistItem(Freight, "list", "again", new(2026, 8, 1))).ThenRefused(ChangeOfListedItem.Id);
}
