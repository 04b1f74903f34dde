using Regulatory.Faults.Specs.Load;

namespace Regulatory.Faults.Specs.Backups;

/// <summary>
/// The rehearsal of docs/operations.md: a base backup while acts go on, the archived log, a lost server, a restore into another folder.
/// Everything runs on PostgreSQL 15, the oldest that is supported.
/// </summary>
public sealed class RestoringSpec : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-backups-").FullName;
    private Province province = null!;

    private string Archive => Path.Combine(folder, "archive");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Archive);
        if (!DebianPostgres.IsInstalled) return;
        DebianPostgres.GiveToPostgres(folder);
        province = await Province.Start("backup", DebianPostgres.Archiving(Archive));
    }

    public async Task DisposeAsync()
    {
        if (province is not null) await province.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [DebianPostgresFact]
    public Task every_acknowledged_act_is_in_what_is_restored_from_base_backup_and_log() => Rounds.Run(Fault.ServerLost, province, async round =>
    {
        var backup = Path.Combine(folder, $"base-{Guid.NewGuid():n}");
        DebianPostgres.BaseBackup(province.Server, backup);
        await round.Moment();
        // More than the last segment must come from the archive.
        await province.Execute("select pg_switch_wal()");
        await round.Moment();
        province.Server.Kill();
        province.Replace(DebianPostgres.Restore(
            province.Server, backup, Archive, lastLog: Path.Combine(province.Server.Data, "pg_wal"), target: null));
        await province.UntilHealthy();
        (await province.Ask<bool>("select bool_and(proleakproof) from pg_proc where proname = 'textlike'")).ShouldBeTrue();
    });

    [DebianPostgresFact]
    public async Task a_ledger_restored_to_an_earlier_moment_is_whole_and_lacks_what_came_after()
    {
        var backup = Path.Combine(folder, "base");
        DebianPostgres.BaseBackup(province.Server, backup);
        var matters = Enumerable.Range(0, 4).Select(_ => new Matter()).ToList();
        foreach (var matter in matters) await province.Counter.Give(matter.Life().First(), new(1));
        var restorable = await province.Ask<long>("select position from ledger.head");
        await province.Execute("select pg_create_restore_point('before_the_mistake')");
        foreach (var matter in matters) await province.Counter.Give(matter.Life().ElementAt(1), new(1));
        foreach (var host in province.Hosts) host.Kill();
        province.Server.Kill();
        province.Replace(DebianPostgres.Restore(
            province.Server, backup, Archive, lastLog: Path.Combine(province.Server.Data, "pg_wal"), target: "before_the_mistake"));
        foreach (var host in province.Hosts) host.Start();
        await province.UntilHealthy();

        (await province.Ask<long>("select position from ledger.head")).ShouldBe(restorable);
        var verdict = await province.Check();
        verdict.Findings.Lost.Length.ShouldBe(matters.Count, $"{verdict}");
        (verdict with { Findings = verdict.Findings with { Lost = [] } }).ToString().ShouldBeEmpty();
    }
}
