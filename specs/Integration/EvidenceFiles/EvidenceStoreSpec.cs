using System.Security.Cryptography;
using System.Text;
using Regulatory.Integration.EvidenceFiles;

namespace Regulatory.Integration.Specs.EvidenceFiles;

public sealed class EvidenceStoreSpec : IDisposable
{
    private static readonly byte[] Note = Encoding.UTF8.GetBytes("现场情况说明");

    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-evidence-").FullName;
    private readonly EvidenceStore store;

    public EvidenceStoreSpec() => store = new(folder, largest: 200_000);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task what_was_kept_is_read_with_its_length_and_type()
    {
        (await Keep(Note)).ShouldBe(Deposit.Kept);
        var (file, bytes) = (await store.Read(DigestOf(Note), default)).ShouldNotBeNull();
        await using var opened = bytes;
        using var copy = new MemoryStream();
        await bytes.CopyToAsync(copy);
        (file.Length, file.MediaType).ShouldBe((Note.Length, "text/plain"));
        copy.ToArray().ShouldBe(Note);
    }

    [Fact]
    public async Task the_same_file_again_is_known()
    {
        await Keep(Note);
        (await Keep(Note)).ShouldBe(Deposit.Known);
    }

    [Fact]
    public async Task a_file_longer_than_a_buffer_is_kept_whole()
    {
        var long_ = new byte[150_000];
        Array.Fill(long_, (byte)'x');
        (await Keep(long_)).ShouldBe(Deposit.Kept);
        (await store.Inspect(DigestOf(long_), default)).File!.Length.ShouldBe(long_.Length);
    }

    [Fact]
    public async Task bytes_of_another_digest_leave_nothing_behind()
    {
        (await store.Keep(new string('a', 64), "text/plain", new MemoryStream(Note), default)).ShouldBe(Deposit.AnotherDigest);
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task more_bytes_than_allowed_leave_nothing_behind()
    {
        var large = new byte[200_001];
        Array.Fill(large, (byte)'x');
        (await Keep(large)).ShouldBe(Deposit.TooLarge);
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("image/jpeg")]
    [InlineData("application/pdf")]
    [InlineData("video/mp4")]
    [InlineData("text/html")]
    public async Task what_does_not_begin_as_its_type_is_not_taken(string mediaType) =>
        (await store.Keep(DigestOf(Note), mediaType, new MemoryStream(Note), default)).ShouldBe(Deposit.AnotherType);

    [Fact]
    public async Task a_file_that_was_changed_on_disk_is_named_and_not_handed_out()
    {
        await Keep(Note);
        var changed = Encoding.UTF8.GetBytes("改动");
        await File.WriteAllBytesAsync(PathOf(Note), changed);
        (await store.Inspect(DigestOf(Note), default)).ShouldBe(new(null, DigestOf(changed)));
        (await Should.ThrowAsync<EvidenceBrokenException>(() => store.Read(DigestOf(Note), default))).FoundSha256.ShouldBe(DigestOf(changed));
    }

    [Fact]
    public async Task a_broken_file_is_made_whole_by_handing_it_in_again()
    {
        await Keep(Note);
        await File.WriteAllTextAsync(PathOf(Note), "改动");
        (await Keep(Note)).ShouldBe(Deposit.Kept);
        (await store.Inspect(DigestOf(Note), default)).File.ShouldNotBeNull();
    }

    [Fact]
    public async Task whoever_breaks_off_leaves_nothing_behind()
    {
        await Should.ThrowAsync<DepositInterruptedException>(() => store.Keep(DigestOf(Note), "text/plain", new BrokenStream(), default));
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("")]
    public async Task nothing_but_a_digest_names_a_file(string name) => (await store.Inspect(name, default)).ShouldBe(new(null));

    private Task<Deposit> Keep(byte[] bytes) => store.Keep(DigestOf(bytes), "text/plain", new MemoryStream(bytes), default);

    private string PathOf(byte[] bytes) => Path.Combine(folder, DigestOf(bytes)[..2], DigestOf(bytes)[2..4], DigestOf(bytes));

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A connection that ends before the file does.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The connection ended.");
    }
}
