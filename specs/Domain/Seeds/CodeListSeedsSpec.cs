using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Specs.Support;

namespace Regulatory.Domain.Specs.Seeds;

public sealed class CodeListSeedsSpec
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "codes")).Select(file => Path.GetFileName(file)).Order()];

    [Theory, MemberData(nameof(Files))]
    public void every_row_is_whole_and_says_how_sure_it_is(string file)
    {
        var rows = SeedFiles.Table($"codes/{file}");
        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            row.Values.ShouldAllBe(value => value.Length > 0);
            Enum.TryParse<Confidence>(row["confidence"], out _).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("application-kinds.csv", typeof(ApplicationKind))]
    [InlineData("handling-kinds.csv", typeof(HandlingKind))]
    [InlineData("licence-classes.csv", typeof(LicenceClass))]
    [InlineData("road-classes.csv", typeof(RoadClass))]
    public void a_list_that_the_law_reads_has_the_same_members_in_the_same_order(string file, Type members) =>
        SeedFiles.Table($"codes/{file}").Select(row => row["identifier"]).ShouldBe(Enum.GetNames(members));

    [Theory]
    [InlineData("evidence-kinds.csv", 8)]
    [InlineData("lead-sources.csv", 6)]
    [InlineData("enforcement-domains.csv", 7)]
    [InlineData("vehicle-classes.csv", 8)]
    [InlineData("practitioner-kinds.csv", 9)]
    [InlineData("service-methods.csv", 6)]
    public void a_closed_list_has_as_many_members_as_the_law_counts(string file, int members) =>
        SeedFiles.Table($"codes/{file}").Count.ShouldBe(members);

    [Fact]
    public void every_law_version_names_its_instrument_and_a_day_or_none()
    {
        var rows = SeedFiles.Table("law-versions.csv");
        rows.Count.ShouldBe(16);
        foreach (var row in rows)
        {
            row["zh"].ShouldNotBeEmpty();
            row["en"].ShouldNotBeEmpty();
            Enum.TryParse<Confidence>(row["confidence"], out _).ShouldBeTrue();
            if (row["valid_from"].Length > 0) LocalDatePattern.Iso.Parse(row["valid_from"]).Success.ShouldBeTrue(row["zh"]);
        }
    }
}
