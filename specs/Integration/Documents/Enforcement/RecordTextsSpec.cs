using System.Security.Cryptography;
using System.Text;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Integration.EvidenceFiles;

namespace Regulatory.Integration.Specs.Documents.Enforcement;

public sealed class RecordTextsSpec : IDisposable
{
    private static readonly byte[] Record = Encoding.UTF8.GetBytes(
        """{"format":"regulatory-record/1","from":"2026-02-20T09:10","to":"2026-02-20T09:40","lines":[{"speaker":"问","text":"您叫什么名字？"}],"items":[]}""");

    private static readonly string Digest = Convert.ToHexStringLower(SHA256.HashData(Record));

    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-records-").FullName;
    private readonly RecordTexts records;

    public RecordTextsSpec() => records = new(new(folder));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task a_record_that_was_changed_on_disk_is_named_or_passed_over_by_whoever_names_it_elsewhere()
    {
        (await new EvidenceStore(folder).Keep(Digest, "application/json", new MemoryStream(Record), default)).ShouldBe(Deposit.Kept);
        (await records.Find(Digest, default)).ShouldNotBeNull().Lines.ShouldHaveSingleItem();
        (await records.FindSound(Digest, default)).ShouldNotBeNull();

        await File.WriteAllTextAsync(Path.Combine(folder, Digest[..2], Digest[2..4], Digest), "{}");

        await Should.ThrowAsync<EvidenceBrokenException>(async () => await records.Find(Digest, default));
        (await records.FindSound(Digest, default)).ShouldBeNull();
    }
}
