using Npgsql;

namespace Regulatory.Projections.Specs.Engine;

public sealed class VisibilitySpec(Server server) : EngineSpec(server)
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("44", 3)]
    [InlineData("4401", 2)]
    [InlineData("440115", 1)]
    [InlineData("4403", 1)]
    [InlineData("4420", 0)]
    public async Task rows_are_seen_by_the_divisions_that_cover_them(string? jurisdiction, int seen)
    {
        foreach (var division in new[] { "440115", "440100", "440300" })
            Ledger.Append(division, new DepotOpened(division, Domain.Kernel.DivisionCode.Parse(division), new(2026, 3, 2)));
        await UpToDate(Host(typeof(DepotSheet)));
        (await Seen("read.depot_sheet", jurisdiction)).ShouldBe(seen);
        (await Seen("read.depot_sheet_history", jurisdiction)).ShouldBe(seen);
    }

    [Fact]
    public async Task what_the_law_opens_is_seen_by_everybody()
    {
        Ledger.AppendLife(3);
        await UpToDate(Host(typeof(VehiclePlace)), "vehicle_place");
        (await Seen("read.vehicle_place", null)).ShouldBe(3);
    }

    [Fact]
    public async Task queries_cannot_write()
    {
        await UpToDate(Host(typeof(VehiclePlace)), "vehicle_place");
        await Until("select count(*) = 1 from read.projection_status");
        await using var query = await Database.Query.OpenConnectionAsync(Cancel);
        // Even if somebody lifts the role's own habit of reading only.
        await using (var lift = new NpgsqlCommand("set default_transaction_read_only = off", query)) await lift.ExecuteNonQueryAsync(Cancel);
        await using var write = new NpgsqlCommand("delete from read.vehicle_place_v1", query);
        (await Should.ThrowAsync<PostgresException>(() => write.ExecuteNonQueryAsync(Cancel))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task<long> Seen(string view, string? jurisdiction)
    {
        await using var query = await Database.Query.OpenConnectionAsync(Cancel);
        if (jurisdiction is not null)
        {
            await using var set = new NpgsqlCommand("select set_config('regulatory.jurisdiction', $1, false)", query) { Parameters = { new() { Value = jurisdiction } } };
            await set.ExecuteNonQueryAsync(Cancel);
        }
        await using var count = new NpgsqlCommand($"select count(*) from {view}", query);
        return (long)(await count.ExecuteScalarAsync(Cancel))!;
    }
}
