using System.Collections.Concurrent;
using Npgsql;

namespace Regulatory.Ledger.Specs;

public class ConcurrencySpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task of_twenty_writers_racing_for_a_version_exactly_one_wins()
    {
        // Two ledgers stand for two nodes: their appenders know nothing of each other.
        await using var other = new FactLedger(Database.App);
        for (var version = 0; version < 25; version++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer =>
                (writer % 2 == 0 ? Ledger : other).Append(Acts.On(Acts.Stream("a"), version))));
            outcomes.OfType<Appended>().ShouldHaveSingleItem().Versions.ShouldBe([version + 1]);
            outcomes.OfType<Conflict>().Count().ShouldBe(19);
            outcomes.OfType<Conflict>().ShouldAllBe(conflict => conflict.Actual == version + 1);
        }
        (await Ledger.LoadStream(Acts.Stream("a"))).Select(fact => fact.Version).ShouldBe(Enumerable.Range(1, 25).Select(n => (long)n));
        (await Ledger.Head()).ShouldBe(25);
    }

    [Fact]
    public async Task every_writer_gets_in_who_tries_again_with_the_version_he_was_told()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async writer =>
        {
            AppendOutcome outcome = new Conflict(Acts.Stream("a"), 0, 0);
            while (outcome is Conflict { Actual: var actual }) outcome = await Ledger.Append(Acts.On(Acts.Stream("a"), actual));
            outcome.ShouldBeOfType<Appended>();
        }));
        (await Ledger.LoadStream(Acts.Stream("a"))).Select(fact => fact.Position).ShouldBe(Enumerable.Range(1, 20).Select(n => (long)n));
    }

    [Fact]
    public async Task positions_are_gapless_in_commit_order_and_no_follower_skips_while_transactions_roll_back()
    {
        const int acts = 400;
        const int writers = 8;
        using var done = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var node = new FactLedger(Database.App);
        var acknowledged = new ConcurrentBag<long>();

        var follower = Task.Run(async () =>
        {
            var seen = new List<long>();
            await foreach (var batch in Ledger.Follow(0, done.Token))
            {
                seen.AddRange(batch.Select(fact => fact.Position));
                if (seen.Count == writers * acts) break;
            }
            return seen;
        });
        // What a raw reader sees below the head at any moment is complete.
        var reader = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await using var look = Database.App.CreateCommand(
                    "select count(*), coalesce(max(position), 0), coalesce(min(position), 1) from ledger.fact");
                await using var row = await look.ExecuteReaderAsync();
                (await row.ReadAsync()).ShouldBeTrue();
                row.GetInt64(0).ShouldBe(row.GetInt64(1));
                row.GetInt64(2).ShouldBe(1);
                if (row.GetInt64(0) == writers * acts) return;
            }
        });
        var rollbacks = Task.Run(async () =>
        {
            await using var connection = await Database.App.OpenConnectionAsync();
            var batch = new AppendBatch();
            await using var call = batch.CreateCommand(connection);
            for (var i = 0; !follower.IsCompleted; i++)
            {
                await using var transaction = await connection.BeginTransactionAsync();
                batch.Fill([Acts.On(Acts.Stream($"lost-{i}"), 0, facts: 3)]);
                await call.ExecuteNonQueryAsync();
                await transaction.RollbackAsync();
            }
        });
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < acts; i++)
            {
                var ledger = (writer + i) % 2 == 0 ? Ledger : node;
                acknowledged.Add((await ledger.Append(Acts.On(Acts.Stream($"{writer}-{i}"), 0))).ShouldBeOfType<Appended>().Position);
            }
        })));

        var all = Enumerable.Range(1, writers * acts).Select(n => (long)n).ToList();
        acknowledged.Order().ShouldBe(all);
        (await follower).ShouldBe(all);
        await reader;
        await rollbacks;
        (await Ledger.ReadAll(0, int.MaxValue)).Any(fact => fact.Stream.Key.StartsWith("lost", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public async Task the_time_of_recording_never_runs_backwards()
    {
        await Task.WhenAll(Enumerable.Range(0, 300).Select(n => Ledger.Append(Acts.On(Acts.Stream(n), 0))));
        var times = (await Ledger.ReadAll(0, 1000)).Select(fact => fact.RecordedAt).ToList();
        times.ShouldBe(times.Order());
    }

    [Fact]
    public async Task a_read_states_its_order_whatever_the_order_on_disk()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Ledger.Append(Acts.On(Acts.Stream(n % 5), StreamAppend.AnyVersion, facts: 2))));
        await using (var shuffle = Database.Deploy.CreateCommand(
            """
            -- Rewrites the partition in the order of this index; facts stay the same, their places change.
            create index shuffled on ledger.fact_p00000 (md5(position::text));
            cluster ledger.fact_p00000 using shuffled;
            """))
            await shuffle.ExecuteNonQueryAsync();
        await using (var disk = Database.App.CreateCommand("select array_agg(position) from (select position from ledger.fact limit 1000) f"))
            ((long[])(await disk.ExecuteScalarAsync())!).ShouldNotBe(Enumerable.Range(1, 100).Select(n => (long)n));

        (await Ledger.ReadAll(0, 1000)).Select(fact => fact.Position).ShouldBe(Enumerable.Range(1, 100).Select(n => (long)n));
        (await Ledger.LoadStream(Acts.Stream(3))).Select(fact => fact.Version).ShouldBe(Enumerable.Range(1, 20).Select(n => (long)n));
    }

    [Fact]
    public async Task partitions_are_made_before_they_are_needed()
    {
        await using (var smaller = Database.Deploy.CreateCommand(
            """
            drop table ledger.fact_p00000, ledger.fact_p00001;
            create or replace function ledger.partition_size() returns bigint language sql immutable as 'select 50::bigint';
            select ledger.make_partitions(1);
            """))
            await smaller.ExecuteNonQueryAsync();
        // One stream that runs through every partition, and one act that is larger than a partition.
        for (var i = 0; i < 40; i++)
            (await Ledger.Append(Acts.On(Acts.Stream("a"), i * 7, facts: 7))).ShouldBeOfType<Appended>();
        (await Ledger.Append(Acts.On(Acts.Stream("b"), 0, facts: 120))).ShouldBeOfType<Appended>().Position.ShouldBe(400);

        (await Ledger.ReadAll(0, 1000)).Select(fact => fact.Position).ShouldBe(Enumerable.Range(1, 400).Select(n => (long)n));
        (await Ledger.LoadStream(Acts.Stream("a"))).Select(fact => fact.Version).ShouldBe(Enumerable.Range(1, 280).Select(n => (long)n));
        (await Ledger.LoadStream(Acts.Stream("b"), afterVersion: 119)).ShouldHaveSingleItem().Position.ShouldBe(400);
        await using var partitions = Database.Deploy.CreateCommand("select count(*) from pg_inherits where inhparent = 'ledger.fact'::regclass");
        (await partitions.ExecuteScalarAsync()).ShouldBe(9L);
        await using var change = Database.Deploy.CreateCommand("delete from ledger.fact_p00008");
        (await Should.ThrowAsync<PostgresException>(() => change.ExecuteNonQueryAsync())).MessageText.ShouldContain("is refused");
    }

    [Fact]
    public async Task a_ledger_that_is_disposed_first_records_what_waits()
    {
        var ledger = new FactLedger(Database.App);
        var waiting = Enumerable.Range(0, 200).Select(n => ledger.Append(Acts.On(Acts.Stream(n), 0))).ToList();
        await ledger.DisposeAsync();
        (await Task.WhenAll(waiting)).ShouldAllBe(outcome => outcome is Appended);
        await Should.ThrowAsync<ObjectDisposedException>(() => ledger.Append(Acts.On(Acts.Stream("late"), 0)));
    }

    [Fact]
    public async Task a_caller_that_left_before_its_turn_records_nothing()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Ledger.Append(Acts.On(Acts.Stream("a"), 0), gone.Token));
        await Ledger.Append(Acts.On(Acts.Stream("b"), 0));
        (await Ledger.Head()).ShouldBe(1);
    }
}
