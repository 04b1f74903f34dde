using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue.Rules;

public sealed class PublishedListForEveryItemSpec : LicenceItemSpec
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void an_item_without_a_published_list_is_refused(string reference) =>
        Given().When(new ListItem(Freight, Terms, reference, Since)).ThenRefused(PublishedListForEveryItem.Id);

    [Fact]
    public void an_item_is_not_taken_off_without_a_published_list() =>
        Given(Listed).When(new DelistItem(Freight, "", "repealed", new(2026, 7, 1))).ThenRefused(PublishedListForEveryItem.Id);
}
