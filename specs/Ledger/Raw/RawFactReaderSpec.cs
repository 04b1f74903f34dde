using NodaTime;
using Npgsql;
using Regulatory.Ledger.Raw;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Raw;

public sealed class RawFactReaderSpec(SharedServer server) : LedgerSpec(server)
{
    private NpgsqlConnection facts = null!, names = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        facts = await Database.App.OpenConnectionAsync();
        names = await Database.App.OpenConnectionAsync();
    }

    public override async Task DisposeAsync()
    {
        await facts.DisposeAsync();
        await names.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task a_raw_row_makes_the_same_leaf_byte_for_byte_as_the_fact_read_through_the_ledger()
    {
        await Ledger.Append(Acts.On(Acts.Stream("甲"), 0, facts: 3));
        await Ledger.Append(Acts.On(Acts.Stream("b\"\\\t"), 0) with
        {
            Envelope = Acts.Envelope with { OnBehalf = null, Causation = "因\u0001\"", Correlation = "", Source = "旧系统" },
        });
        await Ledger.Append(Acts.Of([
            new(Acts.Stream("c"), 0, [new("ferries.ferry.noted.v1", $$"""{"note":"{{new string('长', 5_000)}}"}""")]),
            new(Acts.Stream("甲"), 3, [Acts.Fact("last")])]));

        var raw = await Leaves(1, 100);

        var recorded = await Ledger.ReadAll(0, 100);
        recorded.Length.ShouldBe(6);
        raw.ShouldBe(recorded.Select(fact => (fact.Position, FactLeaf.TextOf(fact))));
    }

    [Fact]
    public async Task a_range_longer_than_a_batch_comes_in_order_and_whole()
    {
        for (var i = 0; i < 6; i++) await Ledger.Append(Acts.On(Acts.Stream(i), 0, facts: 1_500));

        (await Leaves(2, 8_999)).Select(leaf => leaf.Position).ShouldBe(Enumerable.Range(2, 8_998).Select(position => (long)position));
    }

    [Fact]
    public async Task a_fact_longer_than_the_buffer_comes_whole()
    {
        var text = new string('x', 900_000);
        for (var i = 0; i < 7; i++)
            await Ledger.Append(Acts.Of([new(Acts.Stream(i), 0, [new("ferries.ferry.noted.v1", $$"""{"note":"{{text}}"}""")])]));

        (await Leaves(1, 7)).ShouldAllBe(leaf => leaf.Text.Contains(text));
    }

    [Fact]
    public async Task a_missing_position_is_left_out_for_the_reader_to_see()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0, facts: 3));
        await Tamper.Run(Database, "delete from ledger.fact where position = 2");

        (await Leaves(1, 3)).Select(leaf => leaf.Position).ShouldBe([1, 3]);
    }

    [Fact]
    public async Task positions_in_a_file_are_read_from_the_file()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0, facts: 9));
        var expected = await Leaves(2, 8);
        var file = new MemoryStream();
        await using (var copy = await facts.BeginRawBinaryCopyAsync("copy (select * from ledger.fact where position <= 5 order by position) to stdout (format binary)"))
            await copy.CopyToAsync(file);
        await Tamper.Run(Database, "delete from ledger.fact where position <= 5");

        var read = await Leaves(2, 8, new ArchivedRows(1, 5, (_, _, _) => Task.FromResult<Stream>(new MemoryStream(file.ToArray()))));

        read.ShouldBe(expected);
    }

    [Fact]
    public async Task a_reader_who_stops_early_leaves_the_connection_to_others()
    {
        for (var i = 0; i < 6; i++) await Ledger.Append(Acts.On(Acts.Stream(i), 0, facts: 1_500));

        await foreach (var batch in new RawFactReader(facts, names).Read(1, 9_000)) if (batch[0].Position == 1) break;

        (await Leaves(9_000, 9_000)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("2026-03-02T01:02:03.000004Z")]
    [InlineData("1999-12-31T23:59:59.999999Z")]
    [InlineData("2000-01-01T00:00:00.000000Z")]
    [InlineData("0001-01-01T00:00:00.000000Z")]
    [InlineData("2400-02-29T12:00:00.500000Z")]
    [InlineData("9999-12-31T23:59:59.999999Z")]
    public void a_moment_is_written_as_the_leaf_wants_it(string moment)
    {
        var instant = FactLeaf.Moment.Parse(moment).Value;
        var microseconds = (instant - Instant.FromUtc(2000, 1, 1, 0, 0)).BclCompatibleTicks / 10;
        Span<byte> text = stackalloc byte[27];

        System.Text.Encoding.UTF8.GetString(text[..RawMoment.Format(microseconds, text)]).ShouldBe(moment);
        RawMoment.ToInstant(microseconds).ShouldBe(instant);
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void what_is_no_moment_is_written_as_its_number(long microseconds)
    {
        Span<byte> text = stackalloc byte[27];

        System.Text.Encoding.UTF8.GetString(text[..RawMoment.Format(microseconds, text)])
            .ShouldBe(microseconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        RawMoment.ToInstant(microseconds);
    }

    private async Task<List<(long Position, string Text)>> Leaves(long from, long until, params ArchivedRows[] archive)
    {
        var leaves = new List<(long, string)>();
        await foreach (var batch in new RawFactReader(facts, names, archive).Read(from, until))
            for (var i = 0; i < batch.Count; i++) leaves.Add((batch[i].Position, FactLeaf.TextOf(batch[i])));
        return leaves;
    }
}
