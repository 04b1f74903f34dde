using System.Diagnostics;
using NodaTime;
using Regulatory.Integration.Specs.Terminals;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.CommandLine.Specs.Commands;

/// <summary><c>regctl terminals replay</c> as an auditor calls it: a process, over a journal that a gateway has filled.</summary>
public sealed class TerminalsReplayCommandSpec : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedPostgres server = new("replay-command");
    private readonly string folder = Directory.CreateTempSubdirectory("replay-").FullName;
    private LedgerDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await LedgerDatabase.Create(server);
        await TelemetrySchema.Migrate(database.Deploy);
        await SmallRegister.Make(database.Administrator);
        await new SmallRegister(database.App).EnterRegistered(3);
        await using var gateway = new GatewayAtWork(database.AppConnection);
        var time = Instant.FromUnixTimeSeconds(SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() - 3_600);
        foreach (var (number, edition) in new[] { (1, Edition.Jt2013), (2, Edition.Jt2019) })
        {
            using var terminal = await gateway.Enter(number, edition);
            for (var second = 0; second < 3; second++) await terminal.Ask(RoadTerminal.At(time + Duration.FromSeconds(second)));
            var damaged = terminal.Frame(RoadTerminal.At(time));
            damaged[^2] ^= 1;
            await terminal.Write(damaged);
            // Sealed: nobody's card is read again.
            await terminal.Ask(new DriverIdentity(1, time, CardReading.Done, "张三", "Q-1", "广州市交通运输局", "20300101", null));
        }
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task it_ends_with_0_when_the_decoder_reads_what_is_stored_with_2_and_the_fields_when_not_and_with_1_when_it_cannot_look()
    {
        var day = await Ask("select max(day)::text from telemetry.frame");
        foreach (var which in (string[][])[["--day", day], ["--terminal", SmallRegister.PhoneOf(1)], ["--day", day, "--terminal", $"0{SmallRegister.PhoneOf(2)}"]])
        {
            var (code, output) = await Run(["terminals", "replay", .. which]);
            code.ShouldBe(0, output);
            output.ShouldContain("no difference");
        }

        // As a decoder had stored it that read tenths as whole kilometres, and one that knew no items.
        var partition = await Ask("select tableoid::regclass::text from telemetry.position where place = 1");
        await Ask(
            $"""
            alter table {partition} disable trigger never_changed;
            update {partition} set speed = 6000, decoder = 0 where place = 1;
            delete from {partition} where place = 5;
            select '';
            """);
        var (found, differences) = await Run("terminals", "replay", "--day", day);
        found.ShouldBe(2, differences);
        differences.ShouldContain("6000");
        differences.ShouldContain("600 ");
        differences.ShouldContain("speed");
        differences.ShouldContain("position");
        differences.ShouldContain("2 differences");
        (await Run("terminals", "replay", "--terminal", SmallRegister.PhoneOf(2))).Code.ShouldBe(2);

        foreach (var wrong in (string[][])[[], ["--day", "yesterday"], ["--terminal", SmallRegister.PhoneOf(0)]])
            (await Run(["terminals", "replay", .. wrong])).Code.ShouldBe(1, string.Join(' ', wrong));
        (await Run("terminals", "replay", "--day", "2020-01-01")).Code.ShouldBe(0);
    }

    private async Task<string> Ask(string sql)
    {
#pragma warning disable CA2100 // Specs write their own statements.
        await using var command = database.Administrator.CreateCommand(sql);
#pragma warning restore CA2100
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "regctl.dll"), .. arguments])
        {
            RedirectStandardOutput = true, WorkingDirectory = folder,
        };
        start.Environment["ConnectionStrings__App"] = database.AppConnection;
        start.Environment["Data__Folder"] = folder;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
