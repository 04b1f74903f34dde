using NodaTime;
using Npgsql;
using Regulatory.Faults.Specs.Processes;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Specs.Terminals;

namespace Regulatory.Faults.Specs.Terminals;

/// <summary>
/// The gateway and its database are killed under load, each by itself and both at once. What a terminal was answered is stored; after it
/// has sent again what was not answered, everything is stored, and once.
/// </summary>
public sealed class GatewayFaultsSpec : IAsyncLifetime, IDisposable
{
    private const int Terminals = 24;
    private const int Strikes = 3;

    private readonly EmbeddedPostgres server = new("faults-terminals");
    private LedgerDatabase database = null!;
    private GatewayProcess gateway = null!;

    private string Administrator => new NpgsqlConnectionStringBuilder(server.ConnectionString(database.Name)) { Pooling = false }.ConnectionString;

    public async Task InitializeAsync()
    {
        Keeper.Watch(server);
        database = await LedgerDatabase.Create(server);
        await TelemetrySchema.Migrate(database.Deploy);
        await SmallRegister.Make(database.Administrator);
        await new SmallRegister(database.Administrator).EnterRegistered(Terminals);
        gateway = new(database.AppConnection);
        gateway.Start();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose()
    {
        gateway.Dispose();
        server.Dispose();
    }

    [Fact]
    public Task answered_is_stored_and_everything_once_when_the_gateway_is_killed() => Under("kill -9 of the gateway", async (_, check) =>
    {
        gateway.Kill();
        await check();
        gateway.Start();
    });

    [Fact]
    public Task answered_is_stored_and_everything_once_when_the_database_is_killed() => Under("kill -9 of PostgreSQL under the gateway", async (random, check) =>
    {
        server.Kill();
        await Task.Delay(random.Next(500));
        server.Start();
        await check();
    });

    [Fact]
    public Task answered_is_stored_and_everything_once_when_both_are_killed() => Under("kill -9 of gateway and PostgreSQL", async (random, check) =>
    {
        Action[] kills = [gateway.Kill, server.Kill];
        random.Shuffle(kills);
        foreach (var kill in kills) kill();
        server.Start();
        await check();
        gateway.Start();
    });

    private async Task Under(string fault, Func<Random, Func<Task>, Task> strike)
    {
        var random = new Random(Rounds.Seed);
        FaultTable.Say($"{fault}, seed {Rounds.Seed}");
        var terminals = Enumerable.Range(0, Terminals).Select(number => new StubbornTerminal(number, gateway, random.Next())).ToList();
        using var stop = new CancellationTokenSource();
        var driving = terminals.Select(terminal => Task.Run(() => terminal.Drive(stop.Token))).ToList();
        for (var time = 0; time < Strikes; time++)
        {
            await UntilAnswered(random.Next(500, 3_000));
            await strike(random, () => EverythingAnsweredIsStored(terminals));
        }
        await UntilAnswered(500);
        await stop.CancelAsync();
        await Task.WhenAll(driving);

        await EverythingAnsweredIsStored(terminals);
        foreach (var terminal in terminals)
        {
            var stored = await Stored(terminal);
            stored.ShouldBeUnique($"{fault}, seed {Rounds.Seed}");
            stored.Order().ShouldBe(terminal.Sent.Order());
        }
        // Frames of positions, and not those that let terminals in.
        (await Ask<long>("select count(*) from telemetry.frame where message in (512, 1796)")).ShouldBe(terminals.Sum(terminal => terminal.Frames));
        (await Ask<bool>("select count(*) = max(place) from telemetry.position")).ShouldBeTrue("places have no gaps");
        (await Ask<bool>("select count(*) = max(number) from telemetry.frame")).ShouldBeTrue("numbers have no gaps");
        FaultTable.Say($"  {terminals.Sum(terminal => terminal.Answered.Count)} positions answered, {terminals.Sum(terminal => terminal.Resent)} frames sent again: all is well");

        async Task UntilAnswered(int more)
        {
            var goal = terminals.Sum(terminal => terminal.Answered.Count) + more;
            await Eventually.True(
                async () =>
                {
                    if (driving.Find(task => task.IsFaulted) is { } failed) await failed;
                    return terminals.Sum(terminal => terminal.Answered.Count) >= goal;
                },
                $"{more} more positions are answered");
        }
    }

    private async Task EverythingAnsweredIsStored(List<StubbornTerminal> terminals)
    {
        foreach (var terminal in terminals)
        {
            // What is answered from here on is none of this question.
            var answered = terminal.Answered.ToArray();
            var stored = await Stored(terminal);
            answered.Except(stored).ShouldBeEmpty();
        }
    }

    private async Task<List<Instant>> Stored(StubbornTerminal terminal)
    {
        await using var connection = new NpgsqlConnection(Administrator);
        await connection.OpenAsync();
        await using var select = new NpgsqlCommand(
            "select event_time from telemetry.position join telemetry.terminal on number = terminal where phone = $1", connection);
        select.Parameters.Add(new() { Value = terminal.Phone });
        await using var rows = await select.ExecuteReaderAsync();
        var times = new List<Instant>();
        while (await rows.ReadAsync()) times.Add(Instant.FromDateTimeUtc(rows.GetDateTime(0)));
        return times;
    }

    private async Task<T> Ask<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Administrator);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Constants of this class.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
