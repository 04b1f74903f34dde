using Regulatory.Faults.Specs.Backups;
using Regulatory.Faults.Specs.Checks;
using Regulatory.Faults.Specs.Processes;
using Regulatory.Ledger.Verifying;

namespace Regulatory.Faults.Specs;

/// <summary>
/// After whatever goes wrong under load: no acknowledged act is lost, none took effect twice, positions and versions have no gaps, the
/// auditor finds nothing, and every read model is what its facts say.
/// </summary>
public sealed class FaultsSpec(FaultsSpec.LoadedProvince loaded) : IClassFixture<FaultsSpec.LoadedProvince>
{
    private readonly Province province = loaded.Province;

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_a_host_is_killed() => Rounds.Run(Fault.HostKilled, province, async round =>
    {
        var host = round.Random.GetItems(province.Hosts.AsSpan(), 1)[0];
        host.Kill();
        await round.Moment();
        host.Start();
        await host.UntilHealthy();
    });

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_the_database_is_killed() => Rounds.Run(Fault.DatabaseKilled, province, async round =>
    {
        province.Server.Kill();
        await Task.Delay(round.Random.Next(200));
        province.Server.Start();
    });

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_everything_is_killed_at_once() => Rounds.Run(Fault.PowerLost, province, async round =>
    {
        var parts = province.Hosts.Select(host => (Action)host.Kill).Append(province.Server.Kill).ToArray();
        round.Random.Shuffle(parts);
        foreach (var kill in parts) kill();
        province.Server.Start();
        foreach (var host in province.Hosts) host.Start();
        await province.UntilHealthy();
    });

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_sessions_are_terminated() => Rounds.Run(Fault.SessionsTerminated, province, async round =>
    {
        for (var strike = 0; strike < 5; strike++)
        {
            await province.Execute(
                $"""
                select pg_terminate_backend(pid) from (
                  select pid from pg_stat_activity where application_name like 'host-%' order by md5(pid || '/{round.Random.Next()}')
                    limit {round.Random.Next(1, 20)}) struck
                """);
            await round.Moment(10);
        }
    });

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_connections_are_cut_and_answers_swallowed() =>
        Rounds.Run(Fault.ConnectionsCut, province, async round =>
        {
            for (var strike = 0; strike < 4; strike++)
            {
                var way = province.Ways[round.Random.Next(province.Ways.Length)];
                // What the database does from here on is done, and its host does not hear of it.
                if (round.Random.Next(3) > 0) way.Swallow();
                await round.Moment(10);
                way.Cut();
                await round.Moment(10);
            }
        });

    [SmallDiskFact]
    public Task nothing_is_lost_or_done_twice_when_the_disk_is_full() => Rounds.Run(Fault.DiskFull, province, async round =>
    {
        using var disk = new SmallDisk(kilobytes: 256 * 1024);
        Keeper.Watch(disk);
        await province.Execute($"create tablespace small location '{disk.FolderForPostgres()}'");
        await province.Execute("alter table ledger.fact_p00000 set tablespace small");
        await round.Moment();
        disk.Fill();
        var declined = province.Counter.Declined;
        await round.Until(() => Task.FromResult(province.Counter.Declined > declined + 3), "a host says that it cannot record");
        disk.Empty();
        await round.UntilAcknowledged(10);
        await province.Execute("alter table ledger.fact_p00000 set tablespace pg_default");
        await province.Execute("drop tablespace small");
    });

    [Fact]
    public Task nothing_is_lost_or_done_twice_when_two_hosts_are_given_the_same_acts_at_once() =>
        Rounds.Run(Fault.TwoAppenders, province, round => round.UntilAcknowledged(60), twins: 1);

    [Fact]
    public Task another_host_takes_over_every_role_that_only_one_may_play() => Rounds.Run(Fault.RunnersFail, province, async round =>
    {
        await using var turns = await Turns.Watch(province);
        await round.Until(turns.AreTaken, "every role is played");
        foreach (var role in new[] { "ledger.checkpoint clock:deadlines", "ledger.seal sha256" })
            (await turns.Now()).Select(turn => turn.Role).ShouldContain(role);
        // A session may play many roles, and all of them pass on when it ends. Ended once for each, it would hold all of them up all the time.
        foreach (var session in (await turns.Now()).Where(turn => turn.Process is not null).GroupBy(turn => turn.Process))
        {
            await turns.End(session.First());
            foreach (var turn in session)
                await round.Until(
                    async () => (await turns.Of(turn.Role)).Process is { } next && next != turn.Process, $"{turn.Role} is played by another session");
        }
        // A turn may just be passing on: whoever holds none at the moment is not asked.
        HostProcess? host = null;
        await round.Until(async () => (host = await Somebody(turns, round)) is not null, "a host plays a role");
        host!.Kill();
        await round.Until(
            async () => (await turns.Now()).All(turn => turn.Host is { } next && next != host.Name),
            $"everything that {host.Name} did is done by the other host");
        await round.Moment();
        host.Start();
        await host.UntilHealthy();
    });

    [Fact]
    public Task a_replica_restored_to_an_older_backup_is_found_by_the_witness() => Rounds.Run(Fault.OlderBackup, province, async round =>
    {
        province.Server.Stop();
        using var backup = new ColdBackup(province.Server);
        province.Server.Start();
        var head = await province.Ask<long>("select position from ledger.head");
        await round.Until(async () => await province.Publish() > head, "a later head is witnessed");

        using var replica = backup.Restore();
        var connection = replica.ConnectionString(province.Database);
        (await LedgerVerification.Of(connection, [])).ShouldBeEmpty("an older backup is in order in itself");
        (await LedgerVerification.Of(connection, province.Witnessed)).Select(finding => finding.Code).Distinct()
            .ShouldBe([FindingCode.WitnessBeyond]);
    });

    private async Task<HostProcess?> Somebody(Turns turns, Round round)
    {
        var holders = (await turns.Now()).Select(turn => turn.Host).OfType<string>().ToArray();
        if (holders.Length == 0) return null;
        var drawn = holders[round.Random.Next(holders.Length)];
        return province.Hosts.Single(host => host.Name == drawn);
    }

    /// <summary>One province for all kinds of fault: each finds what the others have left.</summary>
    public sealed class LoadedProvince : IAsyncLifetime
    {
        internal Province Province { get; private set; } = null!;

        public async Task InitializeAsync() => Province = await Province.Start("load");

        public async Task DisposeAsync() => await Province.DisposeAsync();
    }
}
