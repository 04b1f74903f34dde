using Regulatory.Ledger.Archiving;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Specs.Sealing;

namespace Regulatory.Ledger.Specs.Archiving;

/// <summary>Where the ledger is sealed, a partition leaves the database only as it was sealed.</summary>
public sealed class SealedArchiveSpec(SharedServer server) : ArchivedLedgerSpec(server)
{
    [Fact]
    public async Task a_sealed_partition_is_archived_and_its_leaves_are_the_same_from_the_file()
    {
        var seal = new SealingByHand(Database, Ledger);
        await seal.Seal(300);
        await ArchivePartition(0);
        await using var other = Another();
        (await other.ReadAll(0, 50)).Select(fact => FactLeaf.Digest(HashSuite.Sha256, fact)).ShouldBe(seal.Leaves[..50]);
    }

    [Fact]
    public async Task a_partition_waits_until_it_is_sealed()
    {
        var seal = new SealingByHand(Database, Ledger);
        await seal.Seal(40);
        (await Should.ThrowAsync<ArchiveRefusedException>(() => ArchivePartition(0))).Message.ShouldContain("sealed up to 40");
        await seal.Seal(50);
        (await ArchivePartition(0)).Detached.ShouldBeTrue();
    }

    [Fact]
    public async Task a_fact_that_was_changed_since_it_was_sealed_keeps_its_partition_in_the_database()
    {
        await new SealingByHand(Database, Ledger).Seal(300);
        await Run(
            """
            alter table ledger.fact_p00000 disable trigger all;
            update ledger.fact_p00000 set actor = 'somebody else' where position = 17;
            alter table ledger.fact_p00000 enable trigger all;
            """);
        (await Should.ThrowAsync<ArchiveRefusedException>(() => ArchivePartition(0))).Message.ShouldContain("position 17 is not the one that tree sha256 sealed");
        (await Archive.List(Database.App)).ShouldBeEmpty();
    }
}
