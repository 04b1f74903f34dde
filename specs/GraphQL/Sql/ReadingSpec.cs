using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Sql;

[Collection(nameof(Harbour))]
public sealed class ReadingSpec(HarbourDatabase database)
{
    private readonly Asking harbour = new(database);

    [Fact]
    public async Task a_row_is_found_by_its_bare_key_and_by_its_global_id()
    {
        var data = await harbour.Data($$"""
            { bare: boat(id: "{{BoatId.Of(7)}}") { id hull } global: boat(id: "Boat:{{BoatId.Of(7)}}") { id hull } }
            """);
        data.GetProperty("bare").ToString().ShouldBe($$"""{"id":"Boat:{{BoatId.Of(7)}}","hull":"{{HullNumber.Of(7)}}"}""");
        data.GetProperty("global").ToString().ShouldBe(data.GetProperty("bare").ToString());
    }

    [Fact]
    public async Task every_kind_of_column_is_shown_as_its_type()
    {
        var data = await harbour.Data($$"""
            { boat(hull: "{{HullNumber.Of(8)}}") {
                name standing tonnage crew builtAt validFrom validUntil flags berth { harbour pier lines until } maskedFields } }
            """);
        data.GetProperty("boat").ToString().ShouldBe("""
            {"name":"50% Off 8","standing":"STRUCK_OFF","tonnage":"10.00","crew":9,"builtAt":"2020-01-01T08:00:00Z",
            "validFrom":"2024-01-09","validUntil":"2026-01-09","flags":["red","flag 0"],
            "berth":{"harbour":"Nansha","pier":8,"lines":["bow","stern"],"until":"2026-12-31"},"maskedFields":[]}
            """.ReplaceLineEndings(""));
    }
}
