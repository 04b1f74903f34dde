using Regulatory.Ledger.Codec;

namespace Regulatory.Ledger.Specs.Codec;

public class FactCatalogueSpec
{
    private static readonly FactShape Crewed = new("ferries.ferry.crewed.v1", typeof(FerryCrewed));
    private static readonly FactShape Renamed = new("ferries.ferry.renamed.v3", typeof(FerryRenamed));

    private static readonly FactShape[] All =
    [
        Crewed, Renamed,
        FactShape.Retired("ferries.ferry.renamed.v1", typeof(FerryRenamedV1)),
        FactShape.Retired("ferries.ferry.renamed.v2", typeof(FerryRenamedV2)),
    ];

    private readonly FactCatalogue catalogue = new(new FactCodec(), All);

    [Fact]
    public void a_fact_is_written_under_its_wire_name()
    {
        var written = catalogue.Encode(new FerryRenamed(Names("zh", "珠江")));
        written.ShouldBe(new NewFact("ferries.ferry.renamed.v3", """{"names":{"zh":"珠江"}}"""));
        catalogue.Decode(written.Type, written.Data).ShouldBeOfType<FerryRenamed>().Names["zh"].ShouldBe("珠江");
    }

    [Fact]
    public void a_retired_shape_is_lifted_step_by_step() =>
        catalogue.Decode("ferries.ferry.renamed.v1", """{"name":"珠江"}""")
            .ShouldBeOfType<FerryRenamed>().Names.ShouldBe(Names("zh", "珠江"));

    [Fact]
    public void a_retired_shape_is_never_written() =>
        Should.Throw<InvalidOperationException>(() => catalogue.Encode(new FerryRenamedV1("珠江")));

    [Fact]
    public void an_unknown_name_is_an_error_of_its_own() =>
        Should.Throw<UnknownFactException>(() => catalogue.Decode("ferries.ferry.sunk.v1", "{}")).WireName.ShouldBe("ferries.ferry.sunk.v1");

    [Fact]
    public void a_name_is_given_once() =>
        Should.Throw<InvalidOperationException>(() => new FactCatalogue(new FactCodec(), [Crewed, Renamed with { WireName = Crewed.WireName }]))
            .Message.ShouldContain("given once");

    [Fact]
    public void a_type_has_one_name() =>
        Should.Throw<InvalidOperationException>(() => new FactCatalogue(new FactCodec(), [Crewed, Crewed with { WireName = "other.v1" }]))
            .Message.ShouldContain("it needs one");

    [Fact]
    public void a_fact_without_a_name_stops_the_build_of_the_catalogue() =>
        Should.Throw<InvalidOperationException>(() => FactCatalogue.Of(
                typeof(FerryFact).Assembly, new FactCodec(),
                type => All.FirstOrDefault(shape => shape.Type == type && shape.Lift is null)?.WireName,
                type => All.FirstOrDefault(shape => shape.Type == type && shape.Lift is not null)?.WireName))
            .Message.ShouldContain(nameof(FerryRegistered));

    [Fact]
    public void a_retired_shape_without_a_successor_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => FactShape.Retired("ferries.ferry.crewed.v0", typeof(FerryCrewed)))
            .Message.ShouldContain("Lift");

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Names(string language, string name) =>
        System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add(language, name);
}
