using Npgsql;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Specs.Sealing;
using Regulatory.Ledger.Verifying;
using Xunit.Abstractions;

namespace Regulatory.Ledger.Specs.Verifying;

/// <summary>
/// What somebody with every right in the database can do to a sealed ledger, and what the verifier says of it: everything it says, and
/// nothing else. docs/ledger-verification.md shows the same in words.
/// </summary>
public sealed class TamperingSpec(SharedServer server, ITestOutputHelper output) : LedgerSpec(server)
{
    private const string Heads = "head-root-wrong ";

    /// <summary>What is done, as SQL, and what is found. Fact 137 is the second of act 28, the fifth stream's is act 5 of 28, and so on.</summary>
    public static TheoryData<string, string, string[]> Tamperings => new()
    {
        {
            "one byte of one fact's data",
            """update ledger.fact set data = '{"note":"3"}' where position = 137""",
            ["fact-changed 137", Heads + "131-256"]
        },
        { "white space in one fact's data", """update ledger.fact set data = '{"note": "2"}' where position = 137""", ["fact-changed 137", Heads + "131-256"] },
        { "one fact's actor", "update ledger.fact set actor = 'officer:1002' where position = 300", ["fact-changed 300", Heads + "257-400"] },
        { "one fact's authority", "update ledger.fact set authority = '440107' where position = 300", ["fact-changed 300", Heads + "257-400"] },
        { "on whose behalf", "update ledger.fact set on_behalf = null where position = 300", ["fact-changed 300", Heads + "257-400"] },
        { "one fact's causation", "update ledger.fact set causation = '' where position = 300", ["fact-changed 300", Heads + "257-400"] },
        { "one fact's correlation", "update ledger.fact set correlation = 'matter-2' where position = 300", ["fact-changed 300", Heads + "257-400"] },
        { "the law that was applied", "update ledger.fact set law_version = '16' where position = 300", ["fact-changed 300", Heads + "257-400"] },
        {
            "one fact's meta",
            """update ledger.fact set meta = '{"capacity":"Clerk","software":"0.1.0"}' where position = 300""",
            ["fact-changed 300", Heads + "257-400"]
        },
        { "one fact's type", "update ledger.fact set type = 'ferries.ferry.scrapped.v1' where position = 300", ["fact-changed 300", Heads + "257-400"] },
        {
            "the time of one act, a microsecond, fact and command alike",
            """
            update ledger.fact set recorded_at = recorded_at + interval '1 microsecond' where position between 596 and 600;
            update ledger.command set recorded_at = recorded_at + interval '1 microsecond' where position = 600
            """,
            ["fact-changed 596-600", Heads + "513-600"]
        },
        {
            "the time of one fact, back by a day",
            "update ledger.fact set recorded_at = recorded_at - interval '1 day' where position = 599",
            ["fact-changed 599", "time-decreased 599", Heads + "513-600"]
        },
        {
            "the time of the last fact of an act, to infinity",
            "update ledger.fact set recorded_at = 'infinity' where position = 600",
            ["fact-changed 600", "time-decreased 601", "command-time-wrong 600", Heads + "513-600"]
        },
        {
            "a fact taken out",
            "delete from ledger.fact where position = 137",
            ["fact-missing 137-137", "version-wrong 138 ferries.ferry/27 2", Heads + "131-256"]
        },
        {
            "a fact put in behind the last, with its command, its stream moved on",
            """
            insert into ledger.fact select 701, stream_id, version + 1, recorded_at, '00000000-0000-4000-8000-000000000001', type, actor,
              authority, on_behalf, causation, correlation, law_version, meta, data from ledger.fact where position = 700;
            update ledger.stream set version = version + 1, last_position = 701 where last_position = 700
            """,
            ["command-missing 701"]
        },
        {
            "a fact put in between, all later ones moved on by one",
            """
            update ledger.fact set position = position + 5000001 where position > 137;
            update ledger.fact set position = position - 5000000 where position > 5000000;
            insert into ledger.fact select 138, stream_id, 99, recorded_at, command_id, type, actor, authority, on_behalf, causation,
              correlation, law_version, meta, data from ledger.fact where position = 137;
            update ledger.command set position = position + 1 where position > 137;
            update ledger.stream set first_position = first_position + 1 where first_position > 137;
            update ledger.stream set last_position = last_position + 1 where last_position > 137
            """,
            ["fact-changed 138-690", "version-wrong 138 ferries.ferry/27 3", "version-wrong 139 ferries.ferry/27 100", Heads + "131-256"]
        },
        {
            "two facts of one stream swapped",
            """
            update ledger.fact f set data = o.data from ledger.fact o
            where (f.position, o.position) in ((300, 299), (299, 300))
            """,
            ["fact-changed 299-300", Heads + "257-400"]
        },
        {
            "two facts of two streams swapped whole",
            """
            update ledger.fact set position = 5000000 where position = 300; update ledger.fact set position = 300 where position = 310;
            update ledger.fact set position = 310 where position = 5000000
            """,
            ["fact-changed 300", "fact-changed 310", "time-decreased 301", "time-decreased 310", "version-wrong 300 ferries.ferry/5 11",
                "version-wrong 306 ferries.ferry/5 16", "version-wrong 446 ferries.ferry/5 15", "command-missing 299", "command-missing 300",
                "command-missing 309", "command-missing 310", Heads + "257-400"]
        },
        { "the tail cut off: facts, commands and streams", Cut, ["head-beyond"] },
        {
            "one byte of a tile",
            "update ledger.tile set hashes = set_byte(hashes, 4000, 255 - get_byte(hashes, 4000)) where number = 1",
            ["tile-changed 257-512 0/001"]
        },
        {
            "one byte of the edge of level 0",
            "update ledger.tree_edge set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40)) where level = 0",
            ["edge-changed 0/002"]
        },
        {
            "one byte of the edge of level 1",
            "update ledger.tree_edge set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40)) where level = 1",
            ["edge-changed 1/000"]
        },
        { "a tile taken out", "delete from ledger.tile where number = 1", ["tile-missing 0/001"] },
        { "an edge taken out", "delete from ledger.tree_edge where level = 1", ["edge-missing 1/000"] },
        {
            "one letter of a head's signature",
            "update ledger.tree_head set note = overlay(note placing case substring(note from length(note) - 10 for 1) when 'A' then 'B' else 'A' end from length(note) - 10) where tree_size = 400",
            ["head-unsigned 400"]
        },
        {
            "the root in a head's column",
            "update ledger.tree_head set root = set_byte(root, 0, 255 - get_byte(root, 0)) where tree_size = 400",
            ["head-altered 400"]
        },
        { "the text of a head", "update ledger.tree_head set note = 'nothing' where tree_size = 400", ["head-unreadable 400"] },
        {
            "a stream's version moved on",
            "update ledger.stream set version = version + 1 where key = '7'",
            ["stream-version-wrong ferries.ferry/7 25"]
        },
        {
            "a stream's version moved back, so that its last fact is not read",
            "update ledger.stream set version = version - 1 where key = '7'",
            ["stream-version-wrong ferries.ferry/7 25"]
        },
        {
            "a stream's first position moved, so that readers begin too late",
            "update ledger.stream set first_position = first_position + 1 where key = '7'",
            ["stream-place-wrong 36"]
        },
        {
            "a stream renamed",
            "update ledger.stream set key = 'seven' where key = '7'",
            ["fact-changed 36-40", "fact-changed 176-180", "fact-changed 316-320", "fact-changed 456-460", "fact-changed 596-600", Heads + "1-130"]
        },
        {
            "a stream taken out",
            "delete from ledger.stream where key = '7'",
            ["fact-changed 36-40", "fact-changed 176-180", "fact-changed 316-320", "fact-changed 456-460", "fact-changed 596-600",
                "stream-missing 36", "claim-without-stream", Heads + "1-130"]
        },
        { "a command taken out", "delete from ledger.command where position = 300", ["command-missing 300"] },
        {
            "a command moved to another act",
            "update ledger.command set position = 305 where position = 300",
            ["command-missing 300"]
        },
        {
            "a command moved into an act",
            "update ledger.command set position = 302 where position = 300",
            ["command-missing 300", "command-misplaced 302"]
        },
        {
            "a partition exchanged for a copy in which one fact differs",
            """
            create table ledger.other (like ledger.fact_p00000 including all);
            insert into ledger.other select * from ledger.fact_p00000;
            update ledger.other set actor = 'nobody' where position = 137;
            alter table ledger.fact detach partition ledger.fact_p00000;
            alter table ledger.fact_p00000 rename to hidden;
            alter table ledger.hidden set schema public;
            alter table ledger.other rename to fact_p00000;
            alter table ledger.fact attach partition ledger.fact_p00000 for values from (1) to (10000001)
            """,
            ["fact-changed 137", "guard-missing ledger.fact_p00000", Heads + "131-256"]
        },
        {
            "the trigger that refuses changes taken away",
            "drop trigger never_changed on ledger.command",
            ["guard-missing ledger.command"]
        },
        {
            "a guard that never applies in the place of one that does",
            """
            drop trigger never_changed on ledger.claim;
            create trigger never_changed before update or delete or truncate on ledger.claim
              for each statement when (false) execute function ledger.refuse_change();
            alter table ledger.claim enable always trigger never_changed
            """,
            ["guard-missing ledger.claim"]
        },
        {
            "a guard for one column alone",
            """
            drop trigger never_changed on ledger.command;
            create trigger never_changed before update of rule_id or delete or truncate on ledger.command
              for each statement execute function ledger.refuse_change();
            alter table ledger.command enable always trigger never_changed
            """,
            ["guard-missing ledger.command"]
        },
    };

    /// <summary>Everything after 400: an act ends there, and a head.</summary>
    private const string Cut =
        """
        delete from ledger.fact where position > 400; delete from ledger.command where position > 400;
        update ledger.stream s set version = f.version, last_position = f.position from
          (select stream_id, max(version) as version, max(position) as position from ledger.fact group by 1) f where f.stream_id = s.id;
        """;

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task whatever_is_done_is_found_and_named(string done, string sql, string[] found)
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        await Tamper.Run(Database, sql);

        await Found(ferries, new(), done, found);
    }

    [Fact]
    public async Task guards_whose_function_refuses_nothing_any_more_are_all_named()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        await Tamper.Run(Database, "create or replace function ledger.refuse_change() returns trigger language plpgsql as 'begin return null; end'");

        var found = Ferries.InShort(await ferries.Verify(new()));
        found.ShouldContain("guard-missing ledger.fact_p00000");
        found.ShouldContain("guard-missing ledger.stream");
        found.ShouldAllBe(finding => finding.StartsWith("guard-missing ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_fact_that_was_changed_together_with_its_tile_does_not_fit_the_tree_above()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        await ChangeFactAndTile();

        await Found(ferries, new(), "one fact changed, and its tile made to fit", "fact-and-tile-changed 1-256", Heads + "131-256");
    }

    [Fact]
    public async Task a_fact_that_was_changed_together_with_all_tiles_does_not_fit_the_heads()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        var digest = await ChangeFactAndTile();
        await Tamper.Run(Database, $"update ledger.tree_edge set hashes = overlay(hashes placing '\\x{digest}' from 1) where level = 1");

        await Found(ferries, new(), "one fact changed, and every tile made to fit", Heads + "131-256");
    }

    [Fact]
    public async Task a_tree_that_was_rewritten_with_the_old_key_is_green_by_itself_and_caught_by_one_head_that_somebody_else_kept()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        await Tamper.Run(Database, "update ledger.fact set actor = 'nobody' where position = 300");
        await ferries.SealAnew(Ferries.Sizes);

        await Found(ferries, new(), "the whole tree rewritten with the key, after a fact was changed; no witness");
        await Found(ferries, new() { Witness = ferries.Witness }, "the same, with a witness's file", "witness-root-wrong 257-400");
        await Found(ferries, new() { Witness = [ferries.Witness[^1]] }, "the same, with one head that was printed", "witness-root-wrong 1-690");
    }

    [Fact]
    public async Task a_tail_that_was_cut_off_with_all_that_was_sealed_of_it_is_missed_by_the_witness()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        await Tamper.Run(Database, Cut);
        await ferries.SealAnew(130, 256, 400);

        await Found(ferries, new(), "the tail cut off with everything that was sealed of it; no witness");
        await Found(ferries, new() { Witness = ferries.Witness }, "the same, with a witness's file", "witness-beyond");
    }

    [Fact]
    public async Task everything_that_was_sealed_taken_away_is_caught_by_the_witness_alone()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        await Tamper.Run(Database, "update ledger.fact set actor = 'nobody' where position = 300");
        await ferries.SealAnew();

        await Found(ferries, new() { Witness = ferries.Witness }, "everything that was sealed taken away", "witness-root-wrong 257-400");
    }

    [Fact]
    public async Task a_witnessed_head_that_no_trusted_key_has_signed_is_named()
    {
        var ferries = new Ferries(Database, Ledger);
        await ferries.Record();
        var head = Checkpoint.Parse(SignedNote.Parse(ferries.Witness[2].Note).Text);
        var forged = SignedNote.Sign(head.Text, SealingKey.New("spec", SignatureSuite.Ed25519)).ToString();

        await Found(ferries, new() { Witness = [WitnessedHead.Parse(forged)] }, "a witness's head signed with another key", "witness-unsigned 400");
    }

    /// <summary>Changes fact 137 and puts its new digest into tile 0.</summary>
    /// <returns>The digest of the tile as it is now, in hexadecimal.</returns>
    private async Task<string> ChangeFactAndTile()
    {
        await Tamper.Run(Database, "update ledger.fact set actor = 'nobody' where position = 137");
        var leaves = (await Ledger.ReadAll(0, 256)).Select(fact => FactLeaf.Digest(HashSuite.Sha256, fact)).ToArray();
        await Tamper.Run(
            Database,
            $"update ledger.tile set hashes = overlay(hashes placing '\\x{Convert.ToHexStringLower(leaves[136])}' from {(32 * 136) + 1}) where level = 0 and number = 0");
        return Convert.ToHexStringLower(MerkleTree.Root(HashSuite.Sha256, leaves));
    }

    private async Task Found(Ferries ferries, VerifyRequest request, string done, params string[] found)
    {
        var report = await ferries.Verify(request);
        output.WriteLine(done);
        foreach (var finding in report.Findings) output.WriteLine($"  {finding.En}\n  {finding.Zh}");
        Ferries.InShort(report).ShouldBe(found);
    }
}
