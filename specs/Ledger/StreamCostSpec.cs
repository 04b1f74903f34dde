namespace Regulatory.Ledger.Specs;

public class StreamCostSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task a_stream_is_read_by_its_versions_whatever_others_recorded_between_its_facts()
    {
        const int between = 4_000, reads = 50;
        await Ledger.Append(Acts.Of([new(Acts.Stream("far apart"), 0, [Acts.Fact("first")])]));
        for (var batch = 0; batch < between / 1_000; batch++)
            await Ledger.Append(Acts.Of([new(
                Acts.Stream($"others-{batch}"), 0, [.. Enumerable.Range(0, 1_000).Select(i => Acts.Fact($"other {i}"))])]));
        await Ledger.Append(Acts.Of([new(Acts.Stream("far apart"), 1, [Acts.Fact("second")])]));

        var before = await EntriesLookedAt();
        for (var i = 0; i < reads; i++) (await Ledger.LoadStream(Acts.Stream("far apart"))).Length.ShouldBe(2);
        (await EntriesLookedAt() - before).ShouldBeLessThan(reads * 20, "entries of the indexes of facts");
    }

    /// <summary>Index entries of facts read so far, by every session of this database.</summary>
    private async Task<long> EntriesLookedAt()
    {
        // A session hands in its counts when it has been idle for a moment, or ends.
        Database.App.Clear();
        await using var ask = Database.Administrator.CreateCommand(
            "select coalesce(sum(idx_tup_read), 0)::bigint from pg_stat_all_indexes where schemaname = 'ledger' and relname like 'fact%'");
        var (last, same) = (-1L, 0);
        for (var tries = 0; tries < 200 && same < 5; tries++)
        {
            var now = (long)(await ask.ExecuteScalarAsync())!;
            same = now == last ? same + 1 : 0;
            last = now;
            await Task.Delay(20);
        }
        return last;
    }
}
