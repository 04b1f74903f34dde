using System.Buffers.Binary;
using Regulatory.Ledger.Archiving;
using Regulatory.Ledger.Specs.Sealing;
using Regulatory.Ledger.Verifying;

namespace Regulatory.Ledger.Specs.Verifying;

/// <summary>An archived partition of 600 facts, which are three blocks, of which the second is damaged.</summary>
public sealed class DamagedArchiveSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task only_the_facts_of_the_damaged_block_are_unreadable_and_those_behind_it_are_still_verified()
    {
        var folder = Directory.CreateTempSubdirectory("archive-").FullName;
        await using (var small = Database.Deploy.CreateCommand(
            """
            drop table ledger.fact_p00000, ledger.fact_p00001;
            create or replace function ledger.partition_size() returns bigint language sql immutable as 'select 600::bigint';
            select ledger.make_partitions(1);
            """)) await small.ExecuteNonQueryAsync();
        for (var act = 0; act < 200; act++) await Ledger.Append(Acts.On(Acts.Stream(act), 0, facts: 10));
        var sealer = new SealingByHand(Database, Ledger);
        await sealer.Seal(2_000);
        await new PartitionArchiver(Database.Deploy).Archive(0, folder, "officer:archivist");
        await Damage(Path.Combine(folder, Archive.FileNameOf(0)));
        await Tamper.Run(Database, "update ledger.tile set hashes = set_byte(hashes, 0, 255 - get_byte(hashes, 0)) where level = 0 and number = 2");

        using var shelf = new ArchiveShelf([folder]);
        var report = await new LedgerVerifier(Database.App, shelf).Verify(new() { Keys = [sealer.Key.Verifier] });

        report.Facts.ShouldBe(2_000 - 256);
        Ferries.InShort(report).ShouldContain("archive-unreadable 257-512");
        report.Findings.ShouldNotContain(finding => finding.Code == FindingCode.CommandMissing || finding.Code == FindingCode.FactMissing);
        Ferries.InShort(report).ShouldContain("tile-changed 513-768 0/002");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task Damage(string path)
    {
        File.SetAttributes(path, FileAttributes.Normal);
        var bytes = await File.ReadAllBytesAsync(path);
        var indexAt = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(bytes.Length - ArchiveLayout.FooterLength + 40));
        bytes[ArchiveLayout.HeaderLength + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(indexAt)) + 20] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
    }
}
