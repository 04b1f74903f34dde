namespace Regulatory.Ledger.Specs;

public class FollowingSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task a_follower_is_woken_by_what_another_node_records()
    {
        // It would look by itself only after an hour.
        await using var other = new FactLedger(Database.App, new() { PollInterval = TimeSpan.FromHours(1) });
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var listening = new TaskCompletionSource();
        var follower = Task.Run(async () =>
        {
            var seen = new List<long>();
            await foreach (var batch in other.Follow(0, enough.Token))
            {
                seen.AddRange(batch.Select(fact => fact.Position));
                listening.TrySetResult();
                if (seen.Count == 3) break;
            }
            return seen;
        });
        // The connection that listens belongs to the follower's node; once it is there, only the database can wake him.
        while (!await SomebodyListens()) await Task.Delay(5);
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0));
        await listening.Task.WaitAsync(enough.Token);
        await Ledger.Append(Acts.On(Acts.Stream("b"), 0, facts: 2));
        (await follower).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task a_follower_begins_after_the_position_it_names_and_takes_batches()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0, facts: 10));
        await using var small = new FactLedger(Database.App, new() { FollowBatch = 3 });
        var batches = new List<int>();
        var next = 5L;
        await foreach (var batch in small.Follow(4))
        {
            batches.Add(batch.Length);
            foreach (var fact in batch) fact.Position.ShouldBe(next++);
            if (next > 10) break;
        }
        batches.ShouldBe([3, 3]);
    }

    [Fact]
    public async Task a_follower_that_is_cancelled_stops_waiting()
    {
        using var stop = new CancellationTokenSource();
        var follower = Task.Run(async () =>
        {
            await foreach (var batch in Ledger.Follow(0, stop.Token)) batch.ShouldBeEmpty();
        });
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => follower);
    }

    [Fact]
    public async Task a_notification_that_lies_about_the_head_does_not_keep_followers_awake()
    {
        await using var signal = new HeadSignal(Database.App);
        signal.Start();
        while (!await SomebodyListens()) await Task.Delay(5);
        foreach (var lie in new[] { "9223372036854775807", "no number" })
        {
            await using var notify = Database.Query.CreateCommand($"notify ledger, '{lie}'");
            await notify.ExecuteNonQueryAsync();
        }
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0));
        await signal.WaitBeyond(0, TimeSpan.FromMinutes(2), default);
        var beyond = signal.WaitBeyond(1, TimeSpan.FromMinutes(2), default);
        beyond.IsCompleted.ShouldBeFalse();
        await Ledger.Append(Acts.On(Acts.Stream("b"), 0));
        await beyond;
    }

    private async Task<bool> SomebodyListens()
    {
        await using var look = Database.Administrator.CreateCommand(
            "select exists (select from pg_stat_activity where datname = current_database() and query = 'select position from ledger.head' and state = 'idle')");
        return (bool)(await look.ExecuteScalarAsync())!;
    }
}
