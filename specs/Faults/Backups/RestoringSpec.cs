using Regulatory.Faults.Specs.Checks;
using Regulatory.Faults.Specs.Load;
using Regulatory.Ledger.Verifying;

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
            province.Server, backup, Archive, log: Archive, lastLog: Path.Combine(province.Server.Data, "pg_wal")));
        await province.UntilHealthy();
        (await province.Ask<bool>("select bool_and(proleakproof) from pg_proc where proname = 'textlike'")).ShouldBeTrue();
    });

    [DebianPostgresFact]
    public Task every_acknowledged_act_outlives_the_disk_when_the_log_is_received_elsewhere() => Rounds.Run(Fault.DiskLost, province, async round =>
    {
        var (backup, received) = (Path.Combine(folder, $"base-{Guid.NewGuid():n}"), Path.Combine(folder, $"log-{Guid.NewGuid():n}"));
        using (new LogReceiver(province.Server, received))
        {
            DebianPostgres.BaseBackup(province.Server, backup);
            await province.Execute("alter system set synchronous_standby_names = 'pg_receivewal'");
            await province.Execute("select pg_reload_conf()");
            await Eventually.True(
                () => province.Ask<bool>("select exists (select from pg_stat_replication where sync_state = 'sync')"), "the log is received elsewhere");
            await round.Moment();
            province.Server.Kill();
            Directory.Delete(province.Server.Data, recursive: true);
        }
        DebianPostgres.GiveToPostgres(received);
        province.Replace(DebianPostgres.Restore(province.Server, backup, Archive, log: received));
        await province.UntilHealthy();
    });

    [DebianPostgresFact]
    public async Task a_ledger_restored_to_an_earlier_moment_is_whole_and_found_by_the_witness()
    {
        var backup = Path.Combine(folder, "base");
        DebianPostgres.BaseBackup(province.Server, backup);
        var matters = Enumerable.Range(0, 4).Select(_ => new Matter()).ToList();
        foreach (var matter in matters) await province.Counter.Give(matter.Life().First(), new(1));
        var restorable = await province.Ask<long>("select position from ledger.head");
        await province.Execute("select pg_create_restore_point('before_the_mistake')");
        foreach (var matter in matters) await province.Counter.Give(matter.Life().ElementAt(1), new(1));
        var head = await province.Ask<long>("select position from ledger.head");
        await Eventually.True(async () => await province.Publish() == head, "the head is witnessed");
        foreach (var host in province.Hosts) host.Kill();
        province.Server.Kill();
        province.Replace(DebianPostgres.Restore(
            province.Server, backup, Archive, log: Archive, lastLog: Path.Combine(province.Server.Data, "pg_wal"), target: "before_the_mistake"));
        (await province.Ask<long>("select position from ledger.head")).ShouldBe(restorable);
        (await LedgerVerification.Of(province.Administrator, [])).ShouldBeEmpty("what was restored is in order in itself");
        (await LedgerVerification.Of(province.Administrator, province.Witness.Heads())).Select(finding => finding.Code)
            .ShouldContain(FindingCode.WitnessBeyond);

        // A host that has signed a later head signs nothing over this ledger, and is not healthy.
        province.Hosts[0].Start();
        await Eventually.True(
            async () => await province.Hosts[0].Health() is { } said && said.Contains("\"refused\"", StringComparison.Ordinal),
            "the host refuses to seal");
    }
}
