using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Regulatory.Integration.Cases;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Cases;

/// <summary>The page as a person opens it: from a disk, in a real browser, without a network.</summary>
public sealed class OfflinePageSpec : IAsyncLifetime, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("offline").FullName;
    private readonly List<string> complaints = [];
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private IPage page = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        var context = await browser.NewContextAsync(new() { Offline = true, ViewportSize = new() { Width = 1000, Height = 1400 } });
        page = await context.NewPageAsync();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file://", StringComparison.Ordinal)) complaints.Add(request.Url);
        };
    }

    public async Task DisposeAsync()
    {
        await browser.CloseAsync();
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => playwright.Dispose();

    [Theory]
    [InlineData("sha256/ed25519")]
    [InlineData("sha256/p-256")]
    [InlineData("sm3/sm2")]
    public async Task opening_the_page_of_a_good_bundle_is_enough(string suite)
    {
        var sample = new SampleCase(SealingSuite.Parse(suite));

        await Open(OfflinePage.Render(sample.Files().Proving()));

        (await Verdict()).ShouldBe("good");
        (await page.Locator("#facts tr").CountAsync()).ShouldBe(14);
        (await page.Locator("#facts tr[data-proven=true]").CountAsync()).ShouldBe(14);
        (await Faults()).ShouldBeEmpty();
        (await page.Locator("#findings li[data-code=DOCUMENT-NOT-HERE]").CountAsync()).ShouldBe(1);
        (await page.Locator("#word").InnerTextAsync()).ShouldContain("核对一致");
        (await page.Locator("#word").InnerTextAsync()).ShouldContain("Everything checks");
    }

    [Theory]
    [InlineData("sha256/ed25519")]
    [InlineData("sm3/sm2")]
    public async Task one_changed_byte_turns_it_red_and_is_named(string suite)
    {
        var sample = new SampleCase(SealingSuite.Parse(suite));
        var changed = sample.CaseFacts[3] with { Data = sample.CaseFacts[3].Data.Replace("第10", "第11", StringComparison.Ordinal) };
        changed.Data.ShouldNotBe(sample.CaseFacts[3].Data);

        await Open(OfflinePage.Render(sample.Files(sample.CaseFacts.SetItem(3, changed)).Proving()));

        (await Verdict()).ShouldBe("bad");
        (await Faults()).ShouldBe(["FACT-NOT-PROVEN 10"]);
        (await page.Locator("#facts tr[data-proven=false]").GetAttributeAsync("data-position")).ShouldBe("10");
    }

    [Fact]
    public async Task the_zip_dropped_on_the_page_is_checked_with_its_papers()
    {
        var sample = new SampleCase(SealingSuite.Default);
        await Open(OfflinePage.Render());
        (await page.Locator("#verdict").GetAttributeAsync("class")).ShouldBe("waiting");

        await Choose("case.zip", BundleArchive.Zip(sample.Bundle()));

        (await Verdict()).ShouldBe("good");
        (await page.Locator("#documents li").GetAttributeAsync("data-state")).ShouldBe("good");
    }

    [Fact]
    public async Task what_the_command_line_finds_the_page_finds_too()
    {
        var sample = new SampleCase(SealingSuite.Default);
        await Open(OfflinePage.Render());
        foreach (var (name, spoil) in Spoilt(sample))
        {
            var files = sample.Bundle();
            spoil(files);
            var expected = new BundleCheck().Check(files, Pins.None).Findings.Where(finding => !finding.IsRemark)
                .Select(finding => $"{finding.Code} {finding.Where}").Order(StringComparer.Ordinal).ToList();

            await Choose("case.zip", BundleArchive.Zip(files));

            (await Verdict()).ShouldBe("bad", name);
            (await Faults()).Order(StringComparer.Ordinal).ToList().ShouldBe(expected, customMessage: name);
        }
    }

    [Fact]
    public async Task keys_and_heads_from_elsewhere_are_compared()
    {
        var sample = new SampleCase(SealingSuite.Default);
        await Open(OfflinePage.Render(sample.Files().Proving()));
        (await Verdict()).ShouldBe("good");

        await Pin(sample.FirstKey.Verifier.ToString());
        (await page.Locator("#findings li[data-code=KEYS-PINNED]").CountAsync()).ShouldBe(1);
        await Pin(sample.Heads[2].Note);
        (await page.Locator("#findings li[data-code=HEAD-MATCHES]").CountAsync()).ShouldBe(1);
        await Pin(SealingKey.New(SampleCase.Origin, SignatureSuite.Ed25519).Verifier.ToString());
        (await Faults()).ShouldBe(["HEAD-NOT-PINNED 40"]);
        await Pin(sample.Forged().Head(40).Note);
        (await Faults()).ShouldBe(["HEAD-DIFFERS 40"]);
    }

    [Fact]
    public async Task a_key_that_was_replaced_vouches_for_no_later_head_where_the_ledger_lists_its_keys()
    {
        var sample = new SampleCase(SealingSuite.Default);
        var listed = $$"""{"tree":"sha256","keys":[{"key":"{{sample.FirstKey.Verifier}}","fromSize":7},{"key":"{{sample.SecondKey.Verifier}}","fromSize":25}]}""";
        await Open(OfflinePage.Render(sample.Files().Proving()));
        await Pin(listed);
        (await page.Locator("#findings li[data-code=KEYS-PINNED]").CountAsync()).ShouldBe(1);

        await Open(OfflinePage.Render(sample.Stolen().Files().Proving()));
        (await Verdict()).ShouldBe("good");
        await Pin(listed);
        (await Faults()).ShouldBe(["HEAD-NOT-PINNED 40"]);
    }

    [Fact]
    public async Task what_cannot_be_read_is_said_to_be_so()
    {
        await Open(OfflinePage.Render());
        var good = BundleArchive.Zip(new SampleCase(SealingSuite.Default).Bundle());
        byte[][] files = [[], "hello"u8.ToArray(), "PK"u8.ToArray(), good[..(good.Length / 2)], "%PDF-1.7 without a proof"u8.ToArray()];
        foreach (var file in files)
        {
            await Choose("x", file);
            (await Verdict()).ShouldBe("unreadable");
            (await page.Locator("#meaning").InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public async Task a_hostile_text_stays_text()
    {
        const string hostile = "</script><img src=x onerror=alert(1)><b>";
        var sample = new SampleCase(SealingSuite.Default);
        var evidence = sample.Evidence([sample.CaseFacts[0] with { Data = $$"""{"note":"{{hostile}}"}""" }]);

        await Open(OfflinePage.Render(new BundleFiles(hostile, NodaTime.Instant.FromUnixTimeSeconds(0), evidence, new HashSet<Regulatory.Ledger.StreamName>()).Proving()));

        (await Verdict()).ShouldBe("bad");
        (await page.Locator("img").CountAsync()).ShouldBe(0);
        (await page.Locator("#about dd").First.InnerTextAsync()).ShouldBe(hostile);
    }

    [Fact]
    public async Task the_standards_vectors_come_out()
    {
        await Open(OfflinePage.Render());

        var wrong = await page.EvaluateAsync<string[]>("(() => {\n" + OfflinePage.Library + Vectors + "})()");

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task the_page_fits_a_phone_and_works_with_the_keyboard_alone()
    {
        await page.SetViewportSizeAsync(375, 812);
        await Open(OfflinePage.Render(new SampleCase(SealingSuite.Default).Files().Proving()));
        (await Verdict()).ShouldBe("good");

        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("file");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("pins");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.tagName")).ShouldBe("SUMMARY");
    }

    private static IEnumerable<(string Name, Action<Dictionary<string, byte[]>> Spoil)> Spoilt(SampleCase sample)
    {
        foreach (var name in (string[])[BundleFormat.Facts, BundleFormat.ProofFile, BundleFormat.Keys, BundleFormat.HeadFile(25), SampleCase.Paper])
            yield return ($"a byte of {name}", files =>
            {
                var content = files[name] = [.. files[name]];
                // A digit or letter becomes another one, so that JSON stays JSON.
                var at = Array.FindIndex(content, content.Length / 2, octet => octet is >= (byte)'2' and <= (byte)'9');
                content[at] ^= 1;
            });
        yield return ("a missing paper", files => files.Remove(SampleCase.Paper));
        yield return ("a file too many", files => files["extra.txt"] = [1]);
        yield return ("a missing fact", files => files[BundleFormat.Facts] = Encoding.UTF8.GetBytes(string.Concat(
            Encoding.UTF8.GetString(files[BundleFormat.Facts]).Split('\n').Where((line, at) => line.Length > 0 && at != 3).Select(line => line + "\n"))));
        yield return ("swapped facts", files => files[BundleFormat.Facts] = Encoding.UTF8.GetBytes(string.Concat(
            Encoding.UTF8.GetString(files[BundleFormat.Facts]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(line => line + "\n"))));
        yield return ("a line that is no fact", files => files[BundleFormat.Facts] = [.. files[BundleFormat.Facts], .. "{}\n"u8]);
        yield return ("another tree's head", files => files[BundleFormat.HeadFile(16)] = Encoding.UTF8.GetBytes(sample.Forged().Head(16).Note));
        yield return ("a true head beside a forged history", files => files["heads/0.note"] = Encoding.UTF8.GetBytes(sample.Forged().Head(40).Note));
        yield return ("a position that no ledger has", files => files[BundleFormat.Facts] = [.. files[BundleFormat.Facts], .. Encoding.UTF8.GetBytes(
            FactLeaf.TextOf(sample.CaseFacts[0]).Replace("\"position\":1,", "\"position\":0,", StringComparison.Ordinal) + "\n")]);
        yield return ("a file of evidence that no fact records", files =>
        {
            var (text, manifest) = ("a statement"u8.ToArray(), JsonNode.Parse(files[BundleFormat.Manifest])!);
            var digest = Convert.ToHexStringLower(SHA256.HashData(text));
            files[$"{BundleFormat.Evidence}{digest}.txt"] = text;
            manifest["files"]!.AsArray().Add(new JsonObject { ["name"] = $"{BundleFormat.Evidence}{digest}.txt", ["length"] = text.Length, ["sha256"] = digest });
            files[BundleFormat.Manifest] = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        });
        yield return ("a signer who was replaced", files => files[BundleFormat.HeadFile(40)] = Encoding.UTF8.GetBytes(SignedNote.Sign(
            SignedNote.Parse(sample.Heads[^1].Note).Text, sample.FirstKey).ToString()));
        yield return ("a strange signer", files => files[BundleFormat.HeadFile(33)] = Encoding.UTF8.GetBytes(SignedNote.Sign(
            SignedNote.Parse(sample.Heads[3].Note).Text, SealingKey.New(SampleCase.Origin, SignatureSuite.Ed25519)).ToString()));
    }

    private async Task Open(byte[] html)
    {
        var path = Path.Combine(folder, "verify.html");
        await File.WriteAllBytesAsync(path, html);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
    }

    private async Task Choose(string name, byte[] content)
    {
        await page.EvaluateAsync("document.getElementById('verdict').dataset.verdict = 'working'");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
    }

    private async Task Pin(string text)
    {
        await page.EvaluateAsync("document.getElementById('verdict').dataset.verdict = 'working'");
        await page.FillAsync("#pins", text);
        await page.Locator("#pins").BlurAsync();
        await Verdict();
    }

    private async Task<string?> Verdict()
    {
        await page.Locator("#verdict[data-verdict]:not([data-verdict=working])").WaitForAsync();
        complaints.ShouldBeEmpty();
        return await page.Locator("#verdict").GetAttributeAsync("data-verdict");
    }

    private async Task<List<string>> Faults() => [.. await page.Locator("#findings li.fault").EvaluateAllAsync<string[]>(
        "lines => lines.map(line => `${line.dataset.code} ${line.dataset.where}`)")];

    /// <summary>FIPS 180-4 and GB/T 32905 examples, RFC 8032 §7.1, RFC 6979 A.2.5, GB/T 32918.5 A.2; each also with a spoilt message.</summary>
    private const string Vectors = """
        const wrong = [], expect = (name, is) => is || wrong.push(name);
        expect('sha256 abc', hex(sha256(utf8('abc'))) === 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
        expect('sha256 empty', hex(sha256(utf8(''))) === 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
        expect('sha256 two blocks', hex(sha256(utf8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))) === '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1');
        expect('sha256 a million', hex(sha256(new Uint8Array(1000000).fill(97))) === 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
        expect('sha512 abc', hex(sha512(utf8('abc'))) === 'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f');
        expect('sm3 abc', hex(sm3(utf8('abc'))) === '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
        expect('sm3 one block', hex(sm3(utf8('abcd'.repeat(16)))) === 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
        const pair = (r, s) => {
          const whole = text => (bytes => concat([2, bytes.length + (bytes[0] > 127)], bytes[0] > 127 ? [0] : [], bytes))(unhex(text));
          const inner = concat(whole(r), whole(s));
          return concat([0x30, inner.length], inner);
        };
        const both = (name, verify, key, message, signature) => {
          expect(name, verify(key, message, signature) === true);
          expect(name + ', spoilt message', verify(key, concat(message, [0]), signature) === false);
          for (let at = 0; at < signature.length; at += 5) {
            const spoilt = signature.slice();
            spoilt[at] ^= 4;
            expect(name + ', spoilt signature ' + at, verify(key, message, spoilt) === false);
          }
        };
        both('ed25519 1', verifyEd25519, unhex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'), utf8(''),
          unhex('e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'));
        both('ed25519 3', verifyEd25519, unhex('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025'), unhex('af82'),
          unhex('6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a'));
        both('p-256', verifyP256, concat(p256.prefix, [4], unhex('60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299')), utf8('sample'),
          pair('efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716', 'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8'));
        both('sm2', verifySm2, concat(sm2.prefix, [4], unhex('09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13')), utf8('message digest'),
          pair('f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3', 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa'));
        return wrong;
        """;
}
