using System.Diagnostics;
using System.Text.Json;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.CommandLine.Specs.Commands;

/// <summary>The command as a machine calls it at night: a process, its exit code, and JSON.</summary>
public sealed class VerifyCommandSpec : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedPostgres server = new("verify-command");
    private readonly string folder = Directory.CreateTempSubdirectory("verify-").FullName;
    private LedgerDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await LedgerDatabase.Create(server);
        await using var ledger = new FactLedger(database.App);
        for (var act = 0; act < 3; act++)
        {
            (await ledger.Append(new(
                Guid.CreateVersion7(), "ferries.register-ferry", "fingerprint",
                [new(new("ferries.ferry", $"f{act}"), 0, [new("ferries.ferry.noted.v1", """{"note":"1"}"""), new("ferries.ferry.noted.v1", """{"note":"2"}""")])],
                [], CommandOutcome.Accepted, new("officer:1001", "Reviewer", "440106", null, null, null, "17", "0.1.0")))).ShouldBeOfType<Appended>();
        }
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task it_ends_with_0_when_everything_fits_with_2_when_something_does_not_and_with_1_when_it_could_not_look()
    {
        var (code, output) = await Run("ledger", "verify", "--json");
        code.ShouldBe(0, output);
        JsonDocument.Parse(output).RootElement.GetProperty("facts").GetInt64().ShouldBe(6);
        (code, output) = await Run("ledger", "verify", "--stream", "ferries.ferry/f1");
        code.ShouldBe(0, output);

        await using (var tamper = database.Administrator.CreateCommand("alter table ledger.stream disable trigger never_renamed; update ledger.stream set version = 3 where key = 'f1'"))
            await tamper.ExecuteNonQueryAsync();
        (code, output) = await Run("ledger", "verify", "--json");
        code.ShouldBe(2, output);
        JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())
            .ShouldBe(["stream-version-wrong", "guard-missing"]);
        (code, output) = await Run("ledger", "verify");
        code.ShouldBe(2, output);
        output.ShouldContain("ferries.ferry/f1");
        (await Run("ledger", "verify", "--stream", "ferries.ferry/f1")).Code.ShouldBe(2);
        (await Run("ledger", "verify", "--stream", "ferries.ferry/f0")).Code.ShouldBe(0);

        foreach (var wrong in (string[][])[["--stream", "ferries.ferry/none"], ["--stream", "nothing"], ["--since", "yesterday"], ["--since", "7"], ["--witness", "none.txt"],
            ["--key", "none.txt"], ["--since", "3", "--stream", "ferries.ferry/f1"]])
            (await Run(["ledger", "verify", .. wrong])).Code.ShouldBe(1, string.Join(' ', wrong));
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
