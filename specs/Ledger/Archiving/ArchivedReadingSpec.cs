using System.Globalization;
using System.Text;
using Regulatory.Ledger.Archiving;

namespace Regulatory.Ledger.Specs.Archiving;

/// <summary>Archiving is storage, not meaning: no answer changes.</summary>
public sealed class ArchivedReadingSpec(SharedServer server) : ArchivedLedgerSpec(server)
{
    [Fact]
    public async Task every_answer_is_the_same_before_and_after()
    {
        var before = await Answers(Ledger);
        for (var partition = 0; partition < 3; partition++)
        {
            await ArchivePartition(partition);
            await using var other = Another();
            (await Answers(other)).ShouldBe(before, $"partitions up to {partition} archived");
        }
        (await Ask<long>(Database.Deploy, "select min(position) from ledger.fact")).ShouldBe(151);
    }

    [Fact]
    public async Task a_process_that_was_running_all_the_while_goes_on_answering()
    {
        await using var running = Another();
        var before = await Answers(running);
        await ArchivePartition(0);
        (await Answers(running)).ShouldBe(before);
        await ArchivePartition(1);
        (await Answers(running)).ShouldBe(before);
        // Here the newest list is asked for because of one stream alone.
        await ArchivePartition(2);
        (await running.LoadStream(Lasting)).Length.ShouldBe(275);
    }

    [Fact]
    public async Task following_runs_through_files_and_table_without_a_seam()
    {
        await ArchivePartition(0);
        await using var other = Another();
        var positions = new List<long>();
        using var enough = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var batch in other.Follow(7, enough.Token))
            {
                positions.AddRange(batch.Select(fact => fact.Position));
                if (positions.Count == 100) await ArchivePartition(1);
                if (positions[^1] == 300) await Record(Acts.On(Young, 10, facts: 3));
                if (positions[^1] == 303) await enough.CancelAsync();
            }
        });
        positions.ShouldBe(Enumerable.Range(8, 296).Select(n => (long)n));
    }

    [Fact]
    public async Task a_stream_goes_on_whose_facts_are_all_archived()
    {
        await ArchivePartition(0);
        await ArchivePartition(1);
        await using var other = Another();
        (await other.Append(Acts.On(Old, 4))).ShouldBe(new Conflict(Old, 4, 5));
        (await other.Append(Acts.On(Old, 5, facts: 2))).ShouldBeOfType<Appended>().Versions.ShouldBe([7L]);
        (await other.LoadStream(Old)).Select(fact => (fact.Version, fact.Position))
            .ShouldBe([(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 301), (7, 302)]);
        (await other.LoadStream(Old, 5)).Select(fact => fact.Version).ShouldBe([6L, 7L]);
        (await other.LoadStream(Old, 3)).Select(fact => fact.Version).ShouldBe([4L, 5, 6, 7]);
        (await other.LoadStream(Old, 7)).ShouldBeEmpty();
    }

    [Fact]
    public async Task a_claim_and_a_command_are_remembered_after_their_facts_are_archived()
    {
        await ArchivePartition(0);
        await using var other = Another();
        (await other.Append(Acts.On(Old, 0, facts: 5, OldCommand).Claiming("HN-1"))).ShouldBeOfType<Duplicate>();
        (await other.Append(Acts.On(Acts.Stream("thief"), 0).Claiming("HN-1"))).ShouldBe(new ClaimTaken("ferries.hull-number", "HN-1", Old));
    }

    [Fact]
    public async Task a_stream_in_the_database_opens_no_file_and_asks_for_no_list()
    {
        await ArchivePartition(0);
        File.Delete(FileOf(0));
        await Run("revoke select on ledger.archive from regulatory_app");
        await using var other = Another();
        (await other.LoadStream(Young)).Length.ShouldBe(10);
        (await other.LoadContents(Lasting, afterVersion: 200)).Length.ShouldBe(75);
        (await other.ReadAll(60, 1000)).Length.ShouldBe(240);
        (await other.LoadStream(Acts.Stream("nobody"))).ShouldBeEmpty();
        (await other.Append(Acts.On(Old, 5))).ShouldBeOfType<Appended>();
    }

    [Fact]
    public async Task facts_that_are_in_neither_are_an_error_and_not_a_gap()
    {
        await Run("alter table ledger.fact detach partition ledger.fact_p00001");
        await using var other = Another();
        (await other.ReadAll(0, 50)).Length.ShouldBe(50);
        (await Should.ThrowAsync<LedgerIncompleteException>(() => other.ReadAll(0, 60))).Message.ShouldContain("after position 0");
        (await Should.ThrowAsync<LedgerIncompleteException>(() => other.ReadAll(50, 10))).Message.ShouldContain("after position 50");
        (await Should.ThrowAsync<LedgerIncompleteException>(() => other.LoadStream(Border))).Message.ShouldContain("version 6 of ferries.ferry/border");
        (await Should.ThrowAsync<LedgerIncompleteException>(() => other.LoadStream(Lasting))).Message.ShouldContain("ferries.ferry/lasting");
    }

    /// <summary>What the ledger answers to every kind of question.</summary>
    private async Task<string> Answers(FactLedger ledger)
    {
        var text = new StringBuilder();
        foreach (var stream in new[] { Lasting, Old, Border, Young, Acts.Stream("nobody") })
        {
            Say(stream, await ledger.StreamVersion(stream));
            foreach (var after in new[] { 0L, 1, 4, 5, 6, 60, 100, 170, 274, 275, 999 })
            {
                foreach (var fact in await ledger.LoadStream(stream, after)) Say(fact);
                foreach (var content in await ledger.LoadContents(stream, after))
                    Say(content.Position, content.Version, content.Type, Encoding.UTF8.GetString(content.Data.Span));
            }
        }
        foreach (var (after, limit) in new[] { (0L, 1000), (0, 50), (0, 49), (3, 100), (49, 1), (49, 2), (50, 5), (99, 120), (140, 20), (299, 5), (300, 5), (999, 5) })
            foreach (var fact in await ledger.ReadAll(after, limit)) Say(fact);
        Say(await ledger.Head(), await ledger.Outcome(OldCommand), await ledger.Holder("ferries.hull-number", "HN-1"));
        for (var position = 0L; position <= 302; position++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"select ledger.recorded_at({position})");
            Say(await Ask<string>(Database.Query, $"select coalesce(({at})::text, 'never')"));
            Say(await Ask<string>(Database.Query, $"select concat_ws(' ', ledger.position_at(({at})), ledger.position_at(({at}) - interval '1 microsecond'))"));
        }
        return text.ToString();

        void Say(params object?[] values) => text.AppendJoin(" | ", values).AppendLine();
    }
}
