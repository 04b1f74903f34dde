using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.CommandLine.Specs.Commands;

/// <summary><c>regctl ledger check</c> by its exit codes, with neither a database nor settings.</summary>
public sealed class BundleCheckCommandSpec : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("check").FullName;
    private readonly SampleCase sample = new(SealingSuite.Default);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task a_good_bundle_is_0_as_zip_and_as_folder()
    {
        // The sample's paper has no real seal.
        var files = Without(sample.Bundle());
        await BundleArchive.Write(At("case.zip"), files, default);
        await BundleArchive.Write(At("case"), files, default);

        (await Check(At("case.zip"))).ShouldBe(0);
        (await Check(At("case"), "--facts")).ShouldBe(0);
        (await Check(At("case"), "--key", Write("key.txt", sample.FirstKey.Verifier.ToString()), "--head", Write("head.txt", sample.Heads[^1].Note))).ShouldBe(0);
    }

    [Fact]
    public async Task something_found_is_2_as_of_verify()
    {
        await BundleArchive.Write(At("case.zip"), sample.Bundle(), default);

        (await Check(At("case.zip"))).ShouldBe(2);
        (await Check(At("case.zip"), "--key", Write("key.txt", SealingKey.New("x", SignatureSuite.Ed25519).Verifier.ToString()))).ShouldBe(2);
    }

    [Fact]
    public async Task a_head_of_another_size_takes_a_consistency_proof()
    {
        await BundleArchive.Write(At("case.zip"), Without(sample.Bundle()), default);
        var head = Write("head.txt", sample.Head(36).Note);
        var proof = Write("proof.json", $$"""{"proof":[{{string.Join(',', sample.Consistency(36, 40).Select(digest => $"\"{Convert.ToBase64String(digest)}\""))}}]}""");

        (await Check(At("case.zip"), "--head", head)).ShouldBe(2);
        (await Check(At("case.zip"), "--head", head, "--consistency", proof)).ShouldBe(0);
    }

    [Fact]
    public async Task what_cannot_be_read_is_1()
    {
        await BundleArchive.Write(At("case.zip"), sample.Bundle(), default);
        foreach (var file in (string[])[At("nothing"), Write("text.zip", "hello"), Write("paper.pdf", "%PDF-1.7 no proof"), folder])
            (await Check(file)).ShouldBe(1);
        foreach (var pin in (string[][])[["--key", Write("bad", "no key")], ["--key", Write("empty", "")], ["--key", Write("json", "{}")], ["--head", Write("bad", "no head")], ["--consistency", Write("bad", "[1]")], ["--head", At("nothing")]])
            (await Check([At("case.zip"), .. pin])).ShouldBe(1);
    }

    [Fact]
    public async Task the_keys_may_be_those_of_the_ledgers_page()
    {
        await BundleArchive.Write(At("case.zip"), Without(sample.Bundle()), default);

        (await Check(At("case.zip"), "--key", Write("keys.json", $$"""{"tree":"sha256","keys":[{"key":"{{sample.FirstKey.Verifier}}"}]}"""))).ShouldBe(0);
    }

    private static Dictionary<string, byte[]> Without(Dictionary<string, byte[]> files)
    {
        var manifest = System.Text.Json.Nodes.JsonNode.Parse(files[BundleFormat.Manifest])!.AsObject();
        manifest["documents"]!.AsArray().Clear();
        var listed = manifest["files"]!.AsArray();
        listed.Remove(listed.Single(file => (string)file!["name"]! == SampleCase.Paper));
        files.Remove(SampleCase.Paper);
        files[BundleFormat.Manifest] = System.Text.Encoding.UTF8.GetBytes(manifest.ToJsonString());
        return files;
    }

    private static Task<int> Check(params string[] arguments) => Regctl.CommandLine.Root().Parse(["ledger", "check", .. arguments]).InvokeAsync();

    private string At(string name) => Path.Combine(folder, name);

    private string Write(string name, string content)
    {
        File.WriteAllText(At(name), content);
        return At(name);
    }
}
