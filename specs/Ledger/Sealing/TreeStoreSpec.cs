using Npgsql;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public class TreeStoreSpec(SharedServer server) : LedgerSpec(server)
{
    private SealingByHand hand = null!;
    private TreeStore store = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (hand, store) = (new(Database, Ledger), new(Database.App, HashSuite.Sha256));
    }

    [Fact]
    public async Task heads_are_found_by_their_size()
    {
        (await store.Latest()).ShouldBeNull();
        await hand.Record(30);
        var (ten, twenty) = (await hand.Seal(10), await hand.Seal(20));

        (await store.Latest()).ShouldBe(twenty);
        (await store.FirstCovering(10)).ShouldBe(ten);
        (await store.FirstCovering(11)).ShouldBe(twenty);
        (await store.FirstCovering(21)).ShouldBeNull();
        (await store.OfSize(20)).ShouldBe(twenty);
        (await store.OfSize(15)).ShouldBeNull();
        (await store.After(0, 100)).ShouldBe([ten, twenty]);
        (await store.After(0, 1)).ShouldBe([ten]);
        (await store.After(10, 100)).ShouldBe([twenty]);
        twenty.Checkpoint.Root.ShouldBe(twenty.Root);
    }

    [Fact]
    public async Task every_fact_is_proven_to_be_under_every_head_after_it()
    {
        await hand.Record(700);
        long[] sizes = [1, 255, 256, 257, 511, 512, 640, 700];
        foreach (var size in sizes) await hand.Seal(size);
        foreach (var head in await store.After(0, 100))
        {
            foreach (var position in new[] { 1, 2, 128, 255, 256, 257, 400, 512, 513, 699, 700 }.Where(position => position <= head.Size))
            {
                (await store.Leaf(position)).ShouldBe(hand.Leaves[position - 1]);
                var proof = await store.InclusionProof(position, head.Size);
                MerkleTree.IsIncluded(HashSuite.Sha256, hand.Leaves[position - 1], position - 1, head.Size, proof, head.Root).ShouldBeTrue();
            }
            (await store.RootOf(head.Size)).ShouldBe(head.Root);
        }
    }

    [Fact]
    public async Task every_head_is_proven_to_begin_with_those_before_it()
    {
        await hand.Record(700);
        foreach (var size in (long[])[1, 2, 255, 256, 300, 512, 700]) await hand.Seal(size);
        var heads = await store.After(0, 100);
        foreach (var (first, second) in heads.SelectMany(second => heads.Where(first => first.Size <= second.Size).Select(first => (first, second))))
        {
            var proof = await store.ConsistencyProof(first.Size, second.Size);
            MerkleTree.IsConsistent(HashSuite.Sha256, first.Size, second.Size, first.Root, second.Root, proof).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task a_proof_beyond_the_tree_is_not_made_up()
    {
        await hand.Record(20);
        await hand.Seal(10);
        await Should.ThrowAsync<SealDamagedException>(() => store.InclusionProof(5, 20));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => store.InclusionProof(0, 10));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => store.InclusionProof(11, 10));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => store.ConsistencyProof(0, 10));
    }

    [Fact]
    public async Task tiles_are_full_or_as_wide_as_the_tree_goes()
    {
        await hand.Record(300);
        await hand.Seal(300);
        (await store.Tile(new(0, 0)))!.ShouldBe(hand.Leaves[..256].SelectMany(leaf => leaf));
        (await store.Tile(new(0, 1)))!.ShouldBe(hand.Leaves[256..].SelectMany(leaf => leaf));
        (await store.Tile(new(1, 0)))!.Length.ShouldBe(32);
        (await store.Tile(new(0, 2))).ShouldBeNull();
    }

    [Fact]
    public async Task keys_are_known_from_their_first_head_on()
    {
        await hand.Record(30);
        await hand.Seal(10);
        await hand.Seal(20);
        (await store.Keys()).Select(known => (known.Key, known.FirstSize)).ShouldBe([(hand.Key.Verifier, 10L)]);
    }

    [Fact]
    public async Task two_sealers_cannot_fork_the_tree()
    {
        await hand.Record(30);
        await hand.Seal(10);
        var other = new SealingByHand(Database, Ledger);
        await Should.ThrowAsync<SealedElsewhereException>(() => other.Seal(12));
        await Should.ThrowAsync<SealedElsewhereException>(() => hand.Seal(20, extends: 5));
        (await store.Latest())!.Size.ShouldBe(10);
        await Should.ThrowAsync<SealDamagedException>(() => store.RootOf(11));
    }

    [Fact]
    public async Task tiles_of_another_place_or_number_are_refused()
    {
        await hand.Record(300);
        (await Should.ThrowAsync<PostgresException>(() => hand.Seal(300, change: _ => []))).SqlState.ShouldBe("22023");
        var other = new SealingByHand(Database, Ledger);
        (await Should.ThrowAsync<PostgresException>(() => other.Seal(300, change: tiles => [tiles[0] with { Address = new(0, 1) }]))).SqlState.ShouldBe("22023");
        (await store.Latest()).ShouldBeNull();
    }

    [Fact]
    public async Task what_is_not_recorded_cannot_be_sealed()
    {
        await hand.Record(10);
        await hand.Seal(10);
        await using var seal = Database.App.CreateCommand(
            """
            select ledger.seal('sha256', 10, 11, root, signed_at, origin, note, '{}', '{}', '{}', '{0}', array[decode(repeat('00', 352), 'hex')])
              from ledger.tree_head
            """);
        (await Should.ThrowAsync<PostgresException>(() => seal.ExecuteNonQueryAsync())).SqlState.ShouldBe("22023");
    }

    [Fact]
    public async Task what_is_sealed_is_never_changed_and_the_application_writes_through_seal_only()
    {
        await hand.Record(300);
        await hand.Seal(300);
        foreach (var table in (string[])["tile", "tree_head", "sealing_key"])
        {
            foreach (var change in (string[])[$"delete from ledger.{table}", $"update ledger.{table} set tree = tree", $"truncate ledger.{table}"])
            {
                (await Refused(Database.App, change)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
                (await Refused(Database.Deploy, change)).MessageText.ShouldContain("is refused");
            }
            await Refused(Database.App, $"insert into ledger.{table} select * from ledger.{table}");
            await Refused(Database.Query, $"select * from ledger.{table}");
        }
        foreach (var change in (string[])["delete from ledger.tree_edge", "update ledger.tree_edge set number = 9"]) await Refused(Database.App, change);
    }

    private static async Task<PostgresException> Refused(NpgsqlDataSource role, string statement)
    {
        await using var command = role.CreateCommand(statement);
        return await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
    }
}
