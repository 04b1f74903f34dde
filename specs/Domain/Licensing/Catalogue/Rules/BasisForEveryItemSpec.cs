using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue.Rules;

public sealed class BasisForEveryItemSpec : LicenceItemSpec
{
    [Fact]
    public void an_item_without_an_article_is_refused() =>
        Given().When(new ListItem(Freight, Terms with { Basis = [] }, "list", Since)).ThenRefused(BasisForEveryItem.Id);

    [Fact]
    public void an_empty_article_is_none() =>
        Given().When(new ListItem(Freight, Terms with { Basis = [new(" ", Confidence.Certain)] }, "list", Since))
            .ThenRefused(BasisForEveryItem.Id);

    [Fact]
    public void an_item_has_a_name_in_both_languages() =>
        Given().When(new ListItem(Freight, Terms with { En = "" }, "list", Since)).ThenRefused(BasisForEveryItem.Id);
}
