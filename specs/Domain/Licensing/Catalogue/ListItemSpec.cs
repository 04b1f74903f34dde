using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue;

public sealed class ListItemSpec : LicenceItemSpec
{
    private static readonly ListItem List = new(Freight, Terms, "粤府〔2023〕1号", Since);

    [Fact]
    public void an_item_of_the_published_list_can_be_applied_for_from_its_day_on()
    {
        Given().When(List).ThenFacts(Listed).When(List).ThenNothing();
        var item = LicenceItem.Evolve(LicenceItem.Initial, Listed);
        item.TermsOn(Since.PlusDays(-1)).ShouldBeNull();
        item.TermsOn(Since).ShouldBe(Terms);
    }

    [Fact]
    public void an_item_already_on_the_list_is_not_listed_with_other_terms() =>
        Given(Listed).When(List with { Terms = Terms with { En = "Freight" } }).ThenRefused(ItemListedOnce.Id);

    [Fact]
    public void an_item_that_was_taken_off_can_be_listed_again()
    {
        Given(Listed, new ItemDelisted(Freight, "粤府〔2026〕2号", "repealed", new(2026, 1, 1)))
            .When(List with { InForceFrom = new(2026, 6, 1) }).ThenFacts(Listed with { InForceFrom = new(2026, 6, 1) });
    }
}
