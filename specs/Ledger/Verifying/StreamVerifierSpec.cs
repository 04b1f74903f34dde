using Regulatory.Ledger.Verifying;

namespace Regulatory.Ledger.Specs.Verifying;

public sealed class StreamVerifierSpec(SharedServer server) : LedgerSpec(server)
{
    private Ferries ferries = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        ferries = new(Database, Ledger);
        await ferries.Record();
    }

    [Fact]
    public async Task a_stream_is_green_when_each_of_its_facts_is_in_the_newest_head()
    {
        var report = await Verify(Acts.Stream(7));

        Ferries.InShort(report).ShouldBeEmpty();
        (report.Facts, report.Trees[0].Sealed).ShouldBe((25, 690));
    }

    [Theory]
    [InlineData("""update ledger.fact set data = '{"note":"9"}' where position = 318""", "fact-changed 318")]
    [InlineData("update ledger.fact set recorded_at = recorded_at - interval '1 day' where position = 318", "fact-changed 318", "time-decreased 318")]
    [InlineData("update ledger.stream set version = 20 where key = '7'", "stream-version-wrong ferries.ferry/7 25")]
    [InlineData("update ledger.stream set version = 26 where key = '7'", "stream-incomplete", "stream-version-wrong ferries.ferry/7 25")]
    [InlineData("delete from ledger.fact where position = 318", "stream-incomplete")]
    [InlineData("update ledger.tree_edge set hashes = set_byte(hashes, 3, 255 - get_byte(hashes, 3)) where level = 1",
        "not-included 316", "not-included 317", "not-included 318", "not-included 319", "not-included 320", "not-included 456", "not-included 457",
        "not-included 458", "not-included 459", "not-included 460", "not-included 596", "not-included 597", "not-included 598",
        "not-included 599", "not-included 600")]
    [InlineData("update ledger.fact set actor = 'nobody' where position = 300")]
    public async Task what_was_done_to_the_stream_is_named_and_what_was_done_to_others_is_not_looked_at(string sql, params string[] found)
    {
        await Tamper.Run(Database, sql);

        Ferries.InShort(await Verify(Acts.Stream(7))).ShouldBe(found);
    }

    [Fact]
    public async Task there_must_be_such_a_stream() =>
        (await Should.ThrowAsync<KeyNotFoundException>(() => Verify(Acts.Stream("none")))).Message.ShouldContain("ferries.ferry/none");

    private Task<VerifyReport> Verify(StreamName stream) =>
        new StreamVerifier(Ledger, Database.App).Verify(stream, new() { Keys = [ferries.Key.Verifier] });
}
