using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Licensing.Catalogue;

public sealed class AmendItemSpec : LicenceItemSpec
{
    private static readonly ItemTerms Other = Terms with { Levels = [AuthorityLevel.City] };
    private static readonly AmendItem Amend = new(Freight, Other, "粤府〔2026〕2号", "moved to the cities", new(2026, 7, 1));

    [Fact]
    public void amended_terms_hold_from_their_day_and_the_old_ones_until_then()
    {
        var amended = new ItemAmended(Freight, Other, "粤府〔2026〕2号", "moved to the cities", new(2026, 7, 1));
        Given(Listed).On(new(2026, 3, 2)).When(Amend).ThenFacts(amended);
        var catalogue = LicenceCatalogue.Empty.With(Listed).With(amended);
        catalogue.Find(Freight, new(2026, 6, 30))!.Levels.ShouldBe([AuthorityLevel.County]);
        catalogue.Find(Freight, new(2026, 7, 1))!.Levels.ShouldBe([AuthorityLevel.City]);
    }

    [Fact]
    public void terms_that_say_the_same_change_nothing() =>
        Given(Listed).When(Amend with { Terms = Terms with { Levels = [AuthorityLevel.County] } }).ThenNothing();
}
