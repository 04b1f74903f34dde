namespace Regulatory.Faults.Specs.Backups;

/// <summary>
/// The rehearsal of docs/operations.md: a base backup while acts go on, the archived log, a lost server, a restore into another folder.
/// Everything runs on PostgreSQL 15, the oldest that is supported.
/// </summary>
public sealed class RestoringSpec(RestoringSpec.ArchivingProvince archiving) : IClassFixture<RestoringSpec.ArchivingProvince>
{
    private readonly Province province = archiving.Province;
    private readonly string folder = archiving.Folder, archive = archiving.Archive;

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
        province.Replace(await DebianPostgres.Restore(
            province.Server, backup, archive, log: archive, lastLog: Path.Combine(province.Server.Data, "pg_wal")));
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
        province.Replace(await DebianPostgres.Restore(province.Server, backup, archive, log: received));
        await province.UntilHealthy();
    });

    /// <summary>A province on PostgreSQL 15 that archives its log; none where that is not installed.</summary>
    public sealed class ArchivingProvince : IAsyncLifetime
    {
        internal string Folder { get; } = Directory.CreateTempSubdirectory("regulatory-backups-").FullName;

        internal string Archive => Path.Combine(Folder, "archive");

        internal Province Province { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            if (!DebianPostgres.IsInstalled) return;
            Directory.CreateDirectory(Archive);
            DebianPostgres.GiveToPostgres(Folder);
            Province = await Province.Start("backup", DebianPostgres.Archiving(Archive));
        }

        public async Task DisposeAsync()
        {
            if (Province is not null) await Province.DisposeAsync();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
