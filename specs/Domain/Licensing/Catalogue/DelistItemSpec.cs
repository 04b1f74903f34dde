using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Licensing.Catalogue;

public sealed class DelistItemSpec : LicenceItemSpec
{
    private static readonly DelistItem Delist = new(Freight, "粤府〔2026〕2号", "repealed", new(2026, 7, 1));

    [Fact]
    public void a_delisted_item_can_be_applied_for_until_the_day_before()
    {
        var delisted = new ItemDelisted(Freight, "粤府〔2026〕2号", "repealed", new(2026, 7, 1));
        Given(Listed).When(Delist).ThenFacts(delisted).When(Delist).ThenNothing();
        var catalogue = LicenceCatalogue.Empty.With(Listed).With(delisted);
        catalogue.Find("GD-RT-04", new(2026, 6, 30)).ShouldNotBeNull();
        catalogue.Find("GD-RT-04", new(2026, 7, 1)).ShouldBeNull();
        catalogue.InForceOn(new(2026, 7, 1)).ShouldBeEmpty();
    }
}
