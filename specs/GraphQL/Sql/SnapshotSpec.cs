using System.Text.Json;
using Npgsql;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Specs.Sql.Oracle;

namespace Regulatory.GraphQL.Specs.Sql;

/// <summary>What one operation reads: one moment, nothing but reading, and not for ever.</summary>
[Collection(nameof(Port))]
public sealed class SnapshotSpec(PortDatabase server) : IAsyncLifetime
{
    private Pier pier = null!;

    public async Task InitializeAsync() => pier = await Pier.In(server);

    public async Task DisposeAsync() => await pier.DisposeAsync();

    [Fact]
    public async Task root_fields_of_one_operation_speak_of_one_position_while_a_writer_writes()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await pier.Do("begin; update pier.east set level = level + 1; update pier.west set level = level + 1; commit");
        });
        var asking = new Asking(pier.Store) { Schema = Pier.Schema };
        var seen = new HashSet<long>();
        while (seen.Count < 100)
        {
            writing.IsCompleted.ShouldBeFalse();
            var data = await asking.Data("{ east(id: 1) { level } wests { nodes { level } } again: east(id: 1) { level } }", Caller.Nobody);
            var level = Level(data.GetProperty("east"));
            Level(data.GetProperty("wests").GetProperty("nodes")[0]).ShouldBe(level);
            Level(data.GetProperty("again")).ShouldBe(level);
            asking.Head!.Position.ShouldBe(level);
            seen.Add(level);
        }
        await stop.CancelAsync();
        await writing;

        static long Level(JsonElement row) => long.Parse(row.GetProperty("level").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task reading_cannot_write_whatever_the_role_may()
    {
        var asking = new Asking(pier.Store) { Schema = Pier.Schema };
        (await asking.Code("{ scribble(id: 1) { level } }", Caller.Nobody)).ShouldBe("INTERNAL");
        asking.Faults.ShouldHaveSingleItem().ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.ReadOnlySqlTransaction);
        (await pier.Count("pier.scribbled")).ShouldBe(0);
    }

    [Fact]
    public async Task a_statement_that_takes_too_long_is_stopped_by_the_database_and_its_connection_serves_again()
    {
        var store = pier.Impatient(milliseconds: 50);
        var asking = new Asking(store) { Schema = Pier.Schema };
        (await asking.Code("{ nap(id: 1) { level } }", Caller.Nobody)).ShouldBe("TIMEOUT");
        (await pier.Napping()).ShouldBe(0);
        await asking.Data("{ east(id: 1) { level } }", Caller.Nobody);
        await using var show = store.Source.Connections.CreateCommand("show statement_timeout");
        (await show.ExecuteScalarAsync()).ShouldBe("50ms");
    }
}
