using Regulatory.Ledger.Archiving;

namespace Regulatory.Ledger.Specs.Archiving;

public sealed class ArchiveFileSpec(SharedServer server) : ArchivedLedgerSpec(server)
{
    [Fact]
    public async Task a_file_is_read_row_by_row_between_any_two_positions()
    {
        await ArchivePartition(0);
        await ArchivePartition(1);
        using var shelf = new ArchiveShelf([Folder]);
        var file = shelf.Open((await Archive.List(Database.App))[1]);
        (file.FirstPosition, file.LastPosition, file.Partition).ShouldBe((51, 100, 1));
        var facts = new List<ArchivedFact>();
        await foreach (var fact in file.Read(49, 60)) facts.Add(fact);
        facts.Select(fact => fact.Position).ShouldBe(Enumerable.Range(51, 10).Select(n => (long)n));
        var border = facts[0];
        (border.Stream, border.Version, border.Type, border.Actor).ShouldBe((Border, 6, "ferries.ferry.noted.v1", "officer:1001"));
        (border.Data, border.Meta, border.Causation).ShouldBe(("""{"note":"6"}""", """{"capacity":"Reviewer","software":"0.1.0"}""", null));
    }

    [Fact]
    public async Task a_missing_file_is_named_with_its_partition()
    {
        await ArchivePartition(0);
        File.Delete(FileOf(0));
        await using var other = Another();
        var fault = await Should.ThrowAsync<ArchiveUnreadableException>(() => other.LoadStream(Old));
        (fault.Partition, fault.File).ShouldBe((0, "fact_p00000.archive"));
        fault.Message.ShouldBe($"Partition 0 of the ledger lies in fact_p00000.archive, which is missing in {Folder}.");
        await Should.ThrowAsync<ArchiveUnreadableException>(() => other.ReadAll(0, 5));
        await Should.ThrowAsync<ArchiveUnreadableException>(async () => { await foreach (var _ in other.Follow(0)) { } });
    }

    [Fact]
    public async Task a_file_that_comes_back_is_read_without_a_restart()
    {
        await ArchivePartition(0);
        using var second = new Elsewhere();
        File.Move(FileOf(0), Path.Combine(second.Folder, "fact_p00000.archive"));
        await using var other = Another(Folder, Path.Combine(Folder, "no such folder"));
        await Should.ThrowAsync<ArchiveUnreadableException>(() => other.LoadStream(Old));
        File.Move(Path.Combine(second.Folder, "fact_p00000.archive"), FileOf(0));
        (await other.LoadStream(Old)).Length.ShouldBe(5);
    }

    [Fact]
    public async Task files_may_lie_in_several_folders()
    {
        await ArchivePartition(0);
        using var second = new Elsewhere();
        await Archiver.Archive(1, second.Folder, "me");
        await using var other = Another(Folder, second.Folder);
        (await other.ReadAll(0, 1000)).Length.ShouldBe(300);
    }

    [Fact]
    public async Task every_altered_byte_is_found_by_whoever_reads_it()
    {
        await ArchivePartition(0);
        var archive = (await Archive.List(Database.App))[0];
        var sound = await File.ReadAllBytesAsync(FileOf(0));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(FileOf(0), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        for (var at = ArchiveLayout.HeaderLength; at < sound.Length; at += 7)
        {
            byte[] altered = [.. sound];
            altered[at] ^= 0x10;
            await File.WriteAllBytesAsync(FileOf(0), altered);
            (await Should.ThrowAsync<ArchiveUnreadableException>(() => ReadAll(archive), $"byte {at}")).Message.ShouldContain("was altered");
        }
        await File.WriteAllBytesAsync(FileOf(0), sound[..^1]);
        await Should.ThrowAsync<ArchiveUnreadableException>(() => ReadAll(archive));
        await File.WriteAllBytesAsync(FileOf(0), []);
        await Should.ThrowAsync<ArchiveUnreadableException>(() => ReadAll(archive));
        await File.WriteAllBytesAsync(FileOf(0), sound);
        (await ReadAll(archive)).ShouldBe(50);
    }

    [Fact]
    public async Task facts_of_any_shape_come_back_as_they_were()
    {
        var odd = new ActEnvelope("officer:😀", "Reviewer", "440106", null, "", "matter\n\"2\"", "17", "0.1.0", Source: "old system");
        await Record(new AppendRequest(
            Guid.CreateVersion7(), "t", "f", [new(Acts.Stream("odd/键"), 0, [new("t.v1", $$"""{"a":"{{new string('长', 200_000)}}"}"""), new("t.v1", "null"), new("t.v1", "{}")])], [],
            CommandOutcome.Accepted, odd));
        for (var i = 0; i < 7; i++) await Record(Acts.On(Young, 10 + 30 * i, facts: 30));
        var before = (await Ledger.LoadStream(Acts.Stream("odd/键"))).ToList();
        for (var partition = 0; partition < 7; partition++) await ArchivePartition(partition);
        await using var other = Another();
        (await other.LoadStream(Acts.Stream("odd/键"))).ShouldBe(before);
        before[0].Data.Length.ShouldBeGreaterThan(200_000);
    }

    private async Task<int> ReadAll(Archive archive)
    {
        using var file = ArchiveFile.Open(FileOf(0), archive);
        var facts = 0;
        await foreach (var _ in file.Read(0, long.MaxValue)) facts++;
        await file.ReadStream(1, 0, long.MaxValue - 1);
        return facts;
    }

    private sealed class Elsewhere : IDisposable
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("archive-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
