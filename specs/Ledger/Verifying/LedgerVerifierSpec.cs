using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Specs.Sealing;
using Regulatory.Ledger.Verifying;

namespace Regulatory.Ledger.Specs.Verifying;

public sealed class LedgerVerifierSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task an_empty_ledger_is_green()
    {
        var report = await new LedgerVerifier(Database.App).Verify(new());

        report.Findings.ShouldBeEmpty();
        (report.Head, report.Facts, report.Unsealed).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task a_ledger_that_nobody_touched_is_green_and_everything_in_it_was_looked_at()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        await Ledger.Append(Acts.On(Acts.Stream(0), 3));

        var report = await ferries.Verify(new() { Witness = ferries.Witness });

        Ferries.InShort(report).ShouldBeEmpty();
        (report.Head, report.Facts, report.Unsealed, report.Streams, report.Claims).ShouldBe((700, 700, 10, 28, 28));
        report.Commands.ShouldBe(140);
        report.Trees.ShouldBe([new("sha256", 690, 4, 6, 6)]);
    }

    [Fact]
    public async Task every_way_of_appending_leaves_a_ledger_that_is_green()
    {
        await Ledger.Append(Acts.Of([]));
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0, facts: 3).Claiming("H1"));
        await Ledger.Append(Acts.Of([]));
        await Ledger.Append(Acts.Of([new(Acts.Stream("b"), 0, [Acts.Fact(1)]), new(Acts.Stream("a"), 3, [Acts.Fact(2), Acts.Fact(3)])]));
        await Ledger.Append(Acts.On(Acts.Stream("a"), 1));
        await Ledger.Append(Acts.On(Acts.Stream("c"), 0).Claiming("H1"));
        await Task.WhenAll(Enumerable.Range(0, 60).Select(n => Ledger.Append(Acts.On(Acts.Stream(n % 5), StreamAppend.AnyVersion, facts: n % 3))));

        Ferries.InShort(await new LedgerVerifier(Database.App).Verify(new())).ShouldBeEmpty();
    }

    [Fact]
    public async Task what_is_appended_meanwhile_does_not_disturb()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        using var stop = new CancellationTokenSource();
        var appending = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested) await Ledger.Append(Acts.On(Acts.Stream(0), StreamAppend.AnyVersion));
        });

        for (var i = 0; i < 5; i++) Ferries.InShort(await ferries.Verify()).ShouldBeEmpty();
        await stop.CancelAsync();
        await appending;
    }

    [Fact]
    public async Task a_ledger_of_several_ranges_is_joined_and_can_be_verified_from_the_middle()
    {
        var sealer = new SealingByHand(Database, Ledger);
        await sealer.Record(66_000);
        await sealer.Record(70_000);
        // An act over the border of two ranges.
        await Ledger.Append(Acts.On(Acts.Stream("border"), 0, facts: 7));
        foreach (var size in new[] { 65_535, 65_536, 65_537, 131_072, 131_073, 136_007 }) await sealer.Seal(size);
        var request = new VerifyRequest { Keys = [sealer.Key.Verifier], Workers = 2 };

        var whole = await new LedgerVerifier(Database.App).Verify(request);
        var since = await new LedgerVerifier(Database.App).Verify(request with { Since = 70_000 });

        Ferries.InShort(whole).ShouldBeEmpty();
        (whole.Facts, whole.Trees[0].Heads).ShouldBe((136_007, 6));
        Ferries.InShort(since).ShouldBeEmpty();
        (since.Since, since.Facts, since.Trees[0].Heads).ShouldBe((65_537, 70_471, 4));

        await Tamper.Run(Database, """update ledger.fact set data = '{"note":"0"}' where position in (65530, 100000)""");
        Ferries.InShort(await new LedgerVerifier(Database.App).Verify(request))
            .ShouldBe(["fact-changed 65530", "fact-changed 100000", "head-root-wrong 1-65535"]);
        Ferries.InShort(await new LedgerVerifier(Database.App).Verify(request with { Since = 65_537 }))
            .ShouldBe(["fact-changed 100000", "head-root-wrong 65538-131072"]);

        await Tamper.Run(
            Database,
            """
            update ledger.tile set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40)) where level = 1 and number = 1;
            update ledger.tree_edge set hashes = set_byte(hashes, 0, 255 - get_byte(hashes, 0)) where level = 2
            """);
        Ferries.InShort(await new LedgerVerifier(Database.App).Verify(request)).ShouldBe(
            ["fact-changed 65530", "fact-changed 100000", "fact-and-tile-changed 65793-66048", "edge-changed 2/000", "head-root-wrong 1-65535"]);
    }

    [Fact]
    public async Task a_key_that_was_handed_over_to_is_trusted_and_the_one_before_no_longer()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        var next = SealingKey.New("spec", SignatureSuite.P256);
        await ferries.Seal(691, next.Verifier, ferries.Key, next);
        await ferries.Seal(692, null, next);
        Ferries.InShort(await ferries.Verify()).ShouldBeEmpty();

        await ferries.Seal(693, null, ferries.Key);

        Ferries.InShort(await ferries.Verify()).ShouldBe(["head-unsigned 693"]);
    }

    [Fact]
    public async Task a_key_that_nobody_vouched_for_is_named()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        var stranger = SealingKey.New("spec", SignatureSuite.Ed25519);

        await ferries.Seal(695, stranger.Verifier, stranger);

        Ferries.InShort(await ferries.Verify()).ShouldBe(["head-unsigned 695", "key-unknown"]);
    }

    [Fact]
    public async Task findings_beyond_the_limit_are_counted()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        await Tamper.Run(Database, "update ledger.fact set actor = 'nobody' where position % 2 = 0");

        var report = await ferries.Verify(new() { FindingLimit = 10 });

        report.Findings.Count.ShouldBe(10);
        report.Found.ShouldBe(346);
    }

    [Fact]
    public void every_finding_has_a_text_in_both_languages()
    {
        foreach (var code in Enum.GetValues<FindingCode>())
        {
            var finding = new Finding(code, 5, 7, "sha256", "ferries.ferry/a", 3, "subject", "expected", "actual");
            finding.Zh.ShouldNotBeNullOrWhiteSpace();
            finding.En.ShouldNotBeNullOrWhiteSpace();
        }
    }
}
