using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Seeds;

public sealed class DivisionSeedsSpec
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = SeedFiles.Table("divisions.csv");

    [Fact]
    public void guangdong_has_twenty_one_cities_and_one_hundred_and_twenty_two_counties() =>
        Rows.CountBy(row => row["level"]).OrderBy(level => level.Value).Select(level => (level.Key, level.Value))
            .ShouldBe([("province", 1), ("city", 21), ("county", 122)]);

    [Fact]
    public void every_division_has_a_code_of_its_level_once_and_two_names()
    {
        foreach (var row in Rows)
        {
            var code = DivisionCode.Parse(row["code"]);
            row["level"].ShouldBe(code.IsProvince ? "province" : code.IsCity ? "city" : "county");
            row["zh"].ShouldNotBeEmpty();
            row["en"].ShouldNotBeEmpty();
            Enum.Parse<Confidence>(row["confidence"]).ShouldBe(row["level"] == "county" ? Confidence.Likely : Confidence.Certain);
        }
        Rows.Select(row => row["code"]).Distinct().Count().ShouldBe(Rows.Count);
    }

    [Fact]
    public void every_county_lies_in_a_listed_city_and_shares_its_region()
    {
        var regions = Rows.Where(row => row["level"] == "city").ToDictionary(row => row["code"], row => row["region"]);
        foreach (var county in Rows.Where(row => row["level"] == "county"))
            regions[DivisionCode.Parse(county["code"]).City.Value].ShouldBe(county["region"], county["code"]);
    }

    [Fact]
    public void dongguan_and_zhongshan_have_no_counties_and_two_prefixes_do_not_exist() =>
        Rows.Select(row => row["code"]).Where(code => code[..4] is "4410" or "4411" or "4419" or "4420").ShouldBe(["441900", "442000"]);

    [Theory]
    [InlineData("core", 9)]
    [InlineData("coast-east", 4)]
    [InlineData("coast-west", 3)]
    [InlineData("north", 5)]
    public void every_city_belongs_to_one_region(string region, int cities) =>
        Rows.Count(row => row["level"] == "city" && row["region"] == region).ShouldBe(cities);

    [Fact]
    public void no_two_cities_share_a_plate_letter() =>
        Rows.Where(row => row["level"] == "city").SelectMany(row => row["plate_letters"].Split(';')).Order(StringComparer.Ordinal)
            .ShouldBe("ABCDEFGHJKLMNPQRSTUVWXY".Select(letter => letter.ToString()));
}
