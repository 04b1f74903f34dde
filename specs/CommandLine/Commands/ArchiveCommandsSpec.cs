using System.Diagnostics;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.CommandLine.Specs.Commands;

/// <summary>The commands of the archive as an operator types them, against a real server.</summary>
public sealed class ArchiveCommandsSpec : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedPostgres postgres = new("archive-commands");
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-archive-").FullName;
    private LedgerDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await LedgerDatabase.Create(postgres);
        await using var smaller = database.Deploy.CreateCommand(
            """
            drop table ledger.fact_p00000, ledger.fact_p00001;
            create or replace function ledger.partition_size() returns bigint language sql immutable as 'select 10::bigint';
            select ledger.make_partitions(1);
            """);
        await smaller.ExecuteNonQueryAsync();
        await using var ledger = new FactLedger(database.App);
        for (var i = 0; i < 5; i++)
            (await ledger.Append(new(
                Guid.NewGuid(), "specs", "0",
                [new(new("specs.thing", "1"), i * 8, [.. Enumerable.Range(0, 8).Select(n => new NewFact("specs.thing.noted.v1", $$"""{"n":{{n}}}"""))])], [],
                CommandOutcome.Accepted, new("me", "Reviewer", "440100", null, null, null, "0", "0")))).ShouldBeOfType<Appended>();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose()
    {
        postgres.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task a_partition_is_archived_listed_and_missed()
    {
        (await Regctl("ledger", "archive", "--partition", "1", "--who", "zhang.san")).ShouldBe(1, "archived in order: the next one is 0, not 1");
        (await Regctl("ledger", "archive", "--partition", "0", "--who", "zhang.san", "--dry-run")).ShouldBe(0, "can be archived to");
        File.Exists(Path.Combine(folder, "archive", "fact_p00000.archive")).ShouldBeFalse();
        (await Regctl("ledger", "archive", "--partition", "0", "--who", "zhang.san")).ShouldBe(0, "Partition 0 (positions 1–10) lies in");
        (await Regctl("ledger", "archive", "--partition", "0", "--who", "zhang.san")).ShouldBe(0, "was archived before");
        (await Regctl("ledger", "archives", "--check")).ShouldBe(0, "unaltered");
        (await Regctl("ledger", "tail", "--last", "40", "--once")).ShouldBe(0, "specs.thing/1@1");
        File.Delete(Path.Combine(folder, "archive", "fact_p00000.archive"));
        (await Regctl("ledger", "archives")).ShouldBe(1, "Partition 0 of the ledger lies in fact_p00000.archive, which is missing in");
        (await Regctl("ledger", "tail", "--last", "40", "--once")).ShouldBe(1, "Partition 0 of the ledger lies in fact_p00000.archive, which is missing in");
    }

    private async Task<Answer> Regctl(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "regctl.dll"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ConnectionStrings__Admin"] = postgres.ConnectionString(database.Name);
        start.Environment["ConnectionStrings__App"] = database.AppConnection;
        start.Environment["Data__Folder"] = folder;
        start.Environment["Auth__Development"] = "true";
        // As wide as a line that is not to be broken.
        start.Environment["COLUMNS"] = "400";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, string.Join(' ', (await output + await errors).Split((char[])['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries)));
    }

    private sealed record Answer(int Code, string Text)
    {
        public void ShouldBe(int code, string text)
        {
            Code.ShouldBe(code, Text);
            Text.ShouldContain(text);
        }
    }
}
