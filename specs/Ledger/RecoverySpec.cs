using System.Collections.Concurrent;
using Npgsql;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs;

/// <summary>What becomes of appends when their server dies, restarts or runs out of room; on a server of its own.</summary>
public sealed class RecoverySpec : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedPostgres server = new("ledger-recovery");
    private LedgerDatabase database = null!;

    public async Task InitializeAsync() => database = await LedgerDatabase.Create(server);

    public async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task killing_the_server_in_mid_load_loses_no_acknowledged_append_and_leaves_no_half_of_one()
    {
        var acknowledged = new ConcurrentDictionary<Guid, long>();
        var sent = new ConcurrentDictionary<Guid, AppendRequest>();
        for (var round = 0; round < 4; round++)
        {
            await using var ledger = new FactLedger(database.App);
            var until = acknowledged.Count + 300;
            using var stop = new CancellationTokenSource();
            var writers = Enumerable.Range(0, 12).Select(writer => Task.Run(async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    // Two streams an act, so that half of one would show.
                    var key = Guid.NewGuid();
                    var act = Acts.Of([
                        new(Acts.Stream($"{key}-a"), 0, [Acts.Fact(1), Acts.Fact(2), Acts.Fact(3)]),
                        new(Acts.Stream($"{key}-b"), 0, [Acts.Fact(4), Acts.Fact(5)]),
                    ]);
                    sent[act.CommandId] = act;
                    // A batch whose outcome was lost with the connection is sent again and comes back as a duplicate of itself.
                    acknowledged[act.CommandId] = await ledger.Append(act) switch
                    {
                        Appended appended => appended.Position,
                        Duplicate duplicate => duplicate.Position,
                        var other => throw new InvalidOperationException($"Not recorded: {other}"),
                    };
                }
            })).ToList();
            while (acknowledged.Count < until) await Task.Delay(5);
            server.Kill();
            var atKill = acknowledged.Count;
            server.Start();
            // The same writers go on through the same ledger.
            while (acknowledged.Count < atKill + 100) await Task.Delay(5);
            await stop.CancelAsync();
            await Task.WhenAll(writers);
        }

        await using var reader = new FactLedger(database.App);
        var facts = await reader.ReadAll(0, int.MaxValue);
        facts.Select(fact => fact.Position).ShouldBe(Enumerable.Range(1, facts.Length).Select(n => (long)n));
        var byCommand = facts.ToLookup(fact => fact.CommandId);
        foreach (var (command, position) in acknowledged)
            byCommand[command].Select(fact => fact.Position).ShouldBe(Enumerable.Range(0, 5).Select(n => position - 4 + n));
        foreach (var whole in byCommand)
        {
            whole.Count().ShouldBe(5);
            sent.ShouldContainKey(whole.Key);
            (await reader.Outcome(whole.Key)).ShouldBe(CommandOutcome.Accepted);
        }
    }

    [Fact]
    public async Task a_restart_goes_unnoticed_by_writers_and_followers()
    {
        await using var ledger = new FactLedger(database.App);
        using var stop = new CancellationTokenSource();
        var seen = new ConcurrentQueue<long>();
        var follower = Task.Run(async () =>
        {
            await foreach (var batch in ledger.Follow(0, stop.Token))
                foreach (var fact in batch) seen.Enqueue(fact.Position);
        });
        for (var round = 1; round <= 3; round++)
        {
            (await ledger.Append(Acts.On(Acts.Stream(round), 0))).ShouldBeOfType<Appended>();
            server.Stop(round % 2 == 0 ? "immediate" : "fast");
            var waiting = Enumerable.Range(0, 20).Select(n => ledger.Append(Acts.On(Acts.Stream($"{round}-{n}"), 0))).ToList();
            server.Start();
            (await Task.WhenAll(waiting)).ShouldAllBe(outcome => outcome is Appended || outcome is Duplicate);
            while (seen.Count < round * 21) await Task.Delay(5);
        }
        seen.ShouldBe(Enumerable.Range(1, 63).Select(n => (long)n));
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => follower);
    }

    [Fact]
    public async Task while_the_database_stays_away_callers_are_told_and_nothing_is_lost()
    {
        await using var ledger = new FactLedger(database.App, new() { Patience = TimeSpan.FromMilliseconds(200) });
        await ledger.Append(Acts.On(Acts.Stream("a"), 0));
        server.Stop();
        var act = Acts.On(Acts.Stream("b"), 0);
        await Should.ThrowAsync<LedgerUnavailableException>(() => ledger.Append(act));
        await Should.ThrowAsync<LedgerUnavailableException>(() => ledger.Head());
        await Should.ThrowAsync<LedgerUnavailableException>(() => ledger.LoadStream(Acts.Stream("a")));
        server.Start();
        (await ledger.Append(act)).ShouldBeOfType<Appended>().Position.ShouldBe(2);
        (await ledger.LoadStream(Acts.Stream("a"))).Length.ShouldBe(1);
    }

    [SmallDiskFact]
    public async Task a_full_disk_is_told_at_once_nothing_is_lost_and_recording_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk(kilobytes: 8 * 1024);
        await using (var administrator = database.Administrator.CreateCommand($"create tablespace small location '{disk.FolderForPostgres()}'"))
            await administrator.ExecuteNonQueryAsync();
        await using (var move = database.Administrator.CreateCommand(
            "alter table ledger.fact_p00000 set tablespace small; alter index ledger.fact_p00000_version set tablespace small"))
            await move.ExecuteNonQueryAsync();

        await using var ledger = new FactLedger(database.App);
        var recorded = 0L;
        LedgerUnavailableException? full = null;
        while (full is null)
        {
            try
            {
                var act = Acts.Of([new(Acts.Stream(Guid.NewGuid()), 0, [Acts.Fact(Convert.ToHexString(RandomBytes(20_000)))])]);
                recorded = (await ledger.Append(act)).ShouldBeOfType<Appended>().Position;
            }
            catch (LedgerUnavailableException told)
            {
                full = told;
            }
        }
        ((PostgresException)full.InnerException!).SqlState.ShouldBe(PostgresErrorCodes.DiskFull);
        full.OutcomeUnknown.ShouldBeFalse();
        (await ledger.Head()).ShouldBe(recorded);
        (await ledger.ReadAll(0, int.MaxValue)).Length.ShouldBe((int)recorded);

        disk.Grow(kilobytes: 64 * 1024);
        (await ledger.Append(Acts.On(Acts.Stream("after"), 0))).ShouldBeOfType<Appended>().Position.ShouldBe(recorded + 1);
    }

    private static byte[] RandomBytes(int count) => System.Security.Cryptography.RandomNumberGenerator.GetBytes(count);
}
