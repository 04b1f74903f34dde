using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Verification;

namespace Regulatory.Specs.Integration.Documents.Verification;

/// <summary>The page in a real browser, under its own policy.</summary>
[Collection(nameof(DocumentTools))]
public sealed class BrowserCheckSpec(DocumentTools tools) : IAsyncLifetime, IDisposable
{
    private readonly HttpListener server = new();
    private readonly List<string> complaints = [];
    private UnsignedPaper paper = null!;
    private byte[] signed = null!;
    private string? signedSha256;
    private Task serving = Task.CompletedTask;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private IPage page = null!;

    public async Task InitializeAsync()
    {
        paper = await tools.CertificateAsync();
        signed = tools.Licences.Sign(paper, DocumentTools.SignedAt);
        signedSha256 = Convert.ToHexStringLower(SHA256.HashData(signed));
        var address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{FreePort()}/");
        server.Prefixes.Add(address);
        server.Start();
        serving = ServeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 375, Height = 812 }, BaseURL = address });
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
    }

    public async Task DisposeAsync()
    {
        await browser.CloseAsync();
        server.Stop();
        await serving;
    }

    public void Dispose()
    {
        playwright.Dispose();
        ((IDisposable)server).Dispose();
    }

    [Fact]
    public async Task the_signed_certificate_as_served_is_the_original() => (await VerdictOnAsync(signed)).ShouldBe("original");

    [Fact]
    public async Task the_unsigned_bytes_match_but_are_said_to_be_unsigned() => (await VerdictOnAsync(paper.Pdf)).ShouldBe("unsigned");

    [Fact]
    public async Task something_appended_to_the_original_is_told() =>
        (await VerdictOnAsync([.. signed, .. "\n% another page\n"u8])).ShouldBe("added");

    [Fact]
    public async Task a_changed_byte_is_told()
    {
        signed[paper.Pdf.Length / 2] ^= 1;

        (await VerdictOnAsync(signed)).ShouldBe("differs");
    }

    [Fact]
    public async Task an_empty_file_is_told() => (await VerdictOnAsync([])).ShouldBe("differs");

    [Fact]
    public async Task where_only_the_unsigned_digest_is_known_the_reader_is_sent_to_the_signature()
    {
        signedSha256 = null;

        (await VerdictOnAsync(signed)).ShouldBe("prefix");
    }

    [Fact]
    public async Task the_page_fits_a_phone_without_scrolling_sideways()
    {
        await page.GotoAsync("verify");

        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue();
    }

    private async Task<string?> VerdictOnAsync(byte[] file)
    {
        await page.GotoAsync("verify");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "c.pdf", MimeType = "application/pdf", Buffer = file });
        var answer = page.Locator("#answer:not([hidden])");
        await answer.WaitForAsync();
        complaints.ShouldBeEmpty();
        (await answer.InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
        return await answer.GetAttributeAsync("data-verdict");
    }

    private async Task ServeAsync()
    {
        while (server.IsListening)
        {
            HttpListenerContext exchange;
            try
            {
                exchange = await server.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var licence = CertificateVerificationSpec.Licence with { Certificate = paper.Digest, SignedSha256 = signedSha256 };
            var rendered = CertificateVerification.Render(CertificateVerificationSpec.Answer(licence), VerificationLanguage.Zh);
            var known = exchange.Request.Url!.AbsolutePath == "/verify";
            exchange.Response.StatusCode = known ? rendered.StatusCode : 204;
            exchange.Response.ContentType = "text/html; charset=utf-8";
            exchange.Response.Headers["Content-Security-Policy"] = rendered.ContentSecurityPolicy;
            exchange.Response.Close(known ? Encoding.UTF8.GetBytes(rendered.Html) : [], willBlock: true);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
