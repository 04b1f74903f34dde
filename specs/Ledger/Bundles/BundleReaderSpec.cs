using System.IO.Compression;
using System.Text;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs.Bundles;

public sealed class BundleReaderSpec : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bundles").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("case.zip")]
    [InlineData("case")]
    public async Task what_was_written_is_read(string name)
    {
        var files = new SampleCase(SealingSuite.Default).Bundle();
        await BundleArchive.Write(Path.Combine(folder, name), files, default);

        var read = BundleReader.Read(Path.Combine(folder, name));

        read.Keys.Order(StringComparer.Ordinal).ShouldBe(files.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, content) in files) read[file].ShouldBe(content);
    }

    [Fact]
    public void the_same_files_give_the_same_zip_whatever_their_order()
    {
        var files = new SampleCase(SealingSuite.Default).Bundle();

        BundleArchive.Zip(files.Reverse().ToDictionary()).ShouldBe(BundleArchive.Zip(files));
    }

    [Fact]
    public async Task nothing_is_overwritten()
    {
        await BundleArchive.Write(Path.Combine(folder, "a"), new Dictionary<string, byte[]> { ["x"] = [] }, default);
        await BundleArchive.Write(Path.Combine(folder, "a.zip"), new Dictionary<string, byte[]> { ["x"] = [] }, default);

        foreach (var name in (string[])["a", "a.zip"])
            await Should.ThrowAsync<IOException>(() => BundleArchive.Write(Path.Combine(folder, name), new Dictionary<string, byte[]>(), default));
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("heads/../../evil")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\evil")]
    [InlineData("a\\b")]
    [InlineData("a/b/c")]
    [InlineData(".hidden")]
    [InlineData("a..b")]
    [InlineData("名字")]
    [InlineData("a\u001b[2J")]
    public void a_name_that_leads_elsewhere_is_refused_and_nothing_is_written(string name)
    {
        var refused = Should.Throw<BundleUnreadableException>(() => BundleReader.OfZip(Zip((name, [1])), "x"));

        refused.En.Any(char.IsControl).ShouldBeFalse();
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }

    [Fact]
    public void a_name_that_is_there_twice_is_refused() =>
        Should.Throw<BundleUnreadableException>(() => BundleReader.OfZip(Zip(("a", [1]), ("a", [2])), "x"));

    [Fact]
    public void a_small_zip_that_unpacks_to_much_ends_at_the_limit()
    {
        var limits = new BundleLimits(Files: 10, FileLength: 1_000_000, Length: 1_500_000);

        Should.Throw<BundleUnreadableException>(() => BundleReader.OfZip(Zip(("a", new byte[1_000_001])), "x", limits)).En.ShouldContain("1,000,000");
        Should.Throw<BundleUnreadableException>(() => BundleReader.OfZip(Zip(("a", new byte[900_000]), ("b", new byte[900_000])), "x", limits));
        Should.Throw<BundleUnreadableException>(
            () => BundleReader.OfZip(Zip([.. Enumerable.Range(0, 11).Select(n => ($"f{n}", Array.Empty<byte>()))]), "x", limits));
    }

    [Fact]
    public void what_a_zip_says_of_a_length_is_not_believed()
    {
        using var zip = Zip(("a", new byte[100_000]));
        var bytes = zip.ToArray();
        // The lengths in the local header and in the central directory.
        foreach (var (mark, offset) in (((byte, byte), int)[])[((3, 4), 22), ((1, 2), 24)])
        {
            var at = bytes.AsSpan().IndexOf([(byte)'P', (byte)'K', mark.Item1, mark.Item2]);
            BitConverter.TryWriteBytes(bytes.AsSpan(at + offset), 10);
        }

        try
        {
            BundleReader.OfZip(new MemoryStream(bytes), "x")["a"].Length.ShouldBeLessThanOrEqualTo(100_000);
        }
        catch (BundleUnreadableException refused)
        {
            refused.En.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void a_link_in_a_folder_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "manifest.json"), "/etc/hostname");

        Should.Throw<BundleUnreadableException>(() => BundleReader.Read(folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("PK\u0003\u0004 cut short")]
    [InlineData("not a zip at all")]
    public void what_is_no_zip_is_said_to_be_none(string content)
    {
        var path = Path.Combine(folder, "x.zip");
        File.WriteAllText(path, content);

        Should.Throw<BundleUnreadableException>(() => BundleReader.Read(path)).En.ShouldContain("neither a bundle");
        Should.Throw<BundleUnreadableException>(() => BundleReader.Read(path + "2")).En.ShouldContain("There is no");
    }

    [Fact]
    public void a_zip_cut_or_spoilt_anywhere_never_ends_in_another_fault_and_never_passes_with_other_files()
    {
        var files = new SampleCase(SealingSuite.Default).Bundle();
        var zip = BundleArchive.Zip(files);
        for (var at = 0; at < zip.Length; at += 307)
        {
            Try(zip[..at]);
            byte[] spoilt = [.. zip];
            spoilt[at] ^= 0xff;
            Try(spoilt);
        }

        void Try(byte[] bytes)
        {
            try
            {
                var read = BundleReader.OfZip(new MemoryStream(bytes), "x");
                // A changed time of an entry changes nothing of the bundle.
                if (new BundleCheck().Check(read, Pins.None).IsGood) files.All(file => read[file.Key].SequenceEqual(file.Value)).ShouldBeTrue();
            }
            catch (BundleUnreadableException unreadable)
            {
                unreadable.Zh.ShouldNotBeEmpty();
            }
        }
    }

    private static MemoryStream Zip(params (string Name, byte[] Content)[] entries)
    {
        var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }
        buffer.Position = 0;
        return buffer;
    }
}
