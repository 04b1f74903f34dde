using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Verifying;

namespace Regulatory.Ledger.Specs.Verifying;

/// <summary>The upper levels of a tree, whose full tiles stand over millions of facts: ranges are given by their digests alone.</summary>
public sealed class TreeJoinerSpec(SharedServer server) : LedgerSpec(server)
{
    /// <summary>Two full tiles of level 2 and a bit.</summary>
    private const int Ranges = 515;

    private const long Size = (long)Ranges * RangeTree.Length;

    private readonly byte[][] digests = [.. Enumerable.Range(0, Ranges).Select(range => HashSuite.Sha256.Leaf(BitConverter.GetBytes(range)))];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store("tile", 2, 0, digests[..256]);
        await Store("tile", 2, 1, digests[256..512]);
        await Store("tree_edge", 2, 2, digests[512..]);
        await Store("tree_edge", 3, 0, [Root(digests[..256]), Root(digests[256..512])]);
    }

    [Fact]
    public async Task full_tiles_of_level_2_and_the_edges_above_are_compared_and_heads_have_the_recomputed_root() =>
        (await Join()).ShouldBeEmpty();

    [Fact]
    public async Task a_joiner_may_begin_in_the_middle_of_what_is_stored() => (await Join(begin: 300)).ShouldBeEmpty();

    [Theory]
    [InlineData("update ledger.tile set hashes = set_byte(hashes, 32 * 9, 255 - get_byte(hashes, 32 * 9)) where number = 1", "TileChanged 2/001 9")]
    [InlineData("update ledger.tree_edge set hashes = set_byte(hashes, 33, 255 - get_byte(hashes, 33)) where level = 3", "EdgeChanged 3/000 1")]
    [InlineData("update ledger.tree_edge set hashes = set_byte(hashes, 0, 255 - get_byte(hashes, 0)) where level = 2", "EdgeChanged 2/002 0")]
    [InlineData("delete from ledger.tile where number = 0", "TileMissing 2/000 0")]
    public async Task what_was_changed_there_is_named(string sql, string found)
    {
        await Tamper.Run(Database, sql);

        (await Join()).ShouldBe([found]);
    }

    [Fact]
    public async Task a_range_that_differs_is_in_the_heads_from_there_on()
    {
        digests[400] = HashSuite.Sha256.Leaf([1]);

        (await Join(headsOf: [400, 401, 515])).ShouldBe(["TileChanged 2/001 144", "HeadRootWrong 2 26214401-26279936"]);
    }

    private async Task<IEnumerable<string>> Join(int begin = 0, params int[] headsOf)
    {
        var original = Enumerable.Range(0, Ranges).Select(range => HashSuite.Sha256.Leaf(BitConverter.GetBytes(range))).ToArray();
        var findings = new FindingList(100);
        var subject = new TreeSubject(HashSuite.Sha256, Size, SealingKeyring.Trusting(), []);
        var joiner = new TreeJoiner(subject, findings);
        await using var connection = await Database.App.OpenConnectionAsync();
        await joiner.Begin(connection, begin, default);
        for (var range = begin; range < Ranges; range++)
        {
            var part = new RangePart(digests[range], digests[range]);
            if (headsOf.Length == 0 ? range % 50 == 0 || range == Ranges - 1 : headsOf.Contains(range + 1))
                part.Heads.Add(new((range + 1L) * RangeTree.Length, Root(original[..(range + 1)]), null, (byte[])digests[range].Clone()));
            await joiner.Join(connection, part, default);
        }
        await joiner.Finish(connection, Size, default);
        return findings.Sorted().Select(finding => string.Create(
            CultureInfo.InvariantCulture, $"{finding.Code} {finding.Subject} {(finding.Position is { } at ? $"{at}-{finding.Until}" : finding.Actual)}"));
    }

    private static byte[] Root(byte[][] digests) => MerkleTree.Root(HashSuite.Sha256, digests);

    private async Task Store(string table, int level, long number, byte[][] hashes)
    {
        await using var command = Database.Administrator.CreateCommand($"insert into ledger.{table} (tree, level, number, hashes) values ('sha256', $1, $2, $3)");
        command.Parameters.Add(new NpgsqlParameter<short> { TypedValue = (short)level });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = number });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = hashes.SelectMany(hash => hash).ToArray() });
        await command.ExecuteNonQueryAsync();
    }
}
