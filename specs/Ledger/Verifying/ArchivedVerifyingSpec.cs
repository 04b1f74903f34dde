using Regulatory.Ledger.Archiving;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Specs.Archiving;
using Regulatory.Ledger.Specs.Sealing;
using Regulatory.Ledger.Verifying;

namespace Regulatory.Ledger.Specs.Verifying;

/// <summary>Facts in files are verified like those in the database.</summary>
public sealed class ArchivedVerifyingSpec(SharedServer server) : ArchivedLedgerSpec(server)
{
    [Fact]
    public async Task a_ledger_of_which_partitions_lie_in_files_is_green()
    {
        var sealer = new SealingByHand(Database, Ledger);
        await sealer.Seal(300);
        var before = await Verify(sealer);
        await ArchivePartition(0);
        await ArchivePartition(1);

        var after = await Verify(sealer);

        Ferries.InShort(after).ShouldBeEmpty();
        (after with { Elapsed = before.Elapsed, Findings = before.Findings, Trees = before.Trees }).ShouldBe(before);
        after.Trees.ShouldBe(before.Trees);
    }

    [Fact]
    public async Task what_stands_above_archived_facts_is_held_against_the_file()
    {
        var sealer = new SealingByHand(Database, Ledger);
        await sealer.Seal(300);
        await ArchivePartition(0);
        await Tamper.Run(
            Database, "update ledger.tile set hashes = set_byte(hashes, 320, 255 - get_byte(hashes, 320)) where level = 0 and number = 0");

        Ferries.InShort(await Verify(sealer)).ShouldBe(["tile-changed 1-256 0/000"]);
    }

    [Fact]
    public async Task a_file_that_was_altered_is_named_with_the_facts_that_nobody_can_read()
    {
        var sealer = new SealingByHand(Database, Ledger);
        await sealer.Seal(300);
        await ArchivePartition(0);
        File.SetAttributes(FileOf(0), FileAttributes.Normal);
        var bytes = await File.ReadAllBytesAsync(FileOf(0));
        bytes[200] ^= 1;
        await File.WriteAllBytesAsync(FileOf(0), bytes);

        var report = await Verify(sealer);

        report.Facts.ShouldBe(250);
        report.Findings.ShouldContain(finding => finding.Code == FindingCode.ArchiveUnreadable && finding.Position == 1 && finding.Until == 50);
        report.Findings.ShouldContain(finding => finding.Code == FindingCode.HeadRootWrong);
    }

    private async Task<VerifyReport> Verify(SealingByHand sealer)
    {
        using var shelf = new ArchiveShelf([Folder]);
        return await new LedgerVerifier(Database.App, shelf).Verify(new() { Keys = [sealer.Key.Verifier] });
    }
}
