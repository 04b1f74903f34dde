using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NodaTime;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.Documents.Verification;
using Regulatory.Integration.Specs.Acts;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Specs.Integration.Documents.Verification;

/// <summary>The public page checks the proof in a certificate from a real ledger, in a real browser, under its own policy.</summary>
[Collection(OfficeCollection.Name)]
public sealed class ProofCheckSpec(OfficeServer server) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("proofs").FullName;
    private readonly List<string> complaints = [];
    private Typesetter typesetter = null!;
    private Office office = null!;
    private RunningSealer sealer = null!;
    private TreeStore tree = null!;
    private Certificates certificates = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private IPage page = null!;

    public async Task InitializeAsync()
    {
        (typesetter, office) = (new(DocumentTools.Settings), await Office.Open(server));
        (tree, sealer) = (new(office.Database.App, HashSuite.Sha256), RunningSealer.Start(office.Database, office.Ledger));
        var papers = new LicencePapers(
            typesetter, new PadesSigner(DevelopmentSigningCertificate.In(folder, office.Clock.GetCurrentInstant())), Papers.PublicBaseUrl);
        certificates = new(
            office.Ledger, office.Catalogue, office.Reference, papers, new CertificateArchive(Path.Combine(folder, "papers")),
            new PaperProofs(tree, TimeSpan.FromSeconds(20), TimeProvider.System));
        office.TypesetBy = certificates.Typeset;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        page = await browser.NewPageAsync();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
    }

    public async Task DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        await typesetter.DisposeAsync();
        await sealer.DisposeAsync();
        await office.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task a_certificate_is_proven_against_the_heads_of_the_page()
    {
        var (number, _) = await Issued();
        var pdf = (await certificates.Find(number, default))!.Pdf;
        await office.Granted();

        (await Check(number, pdf)).ShouldBe(("original", "proven"));
        (await page.Locator("#proof").InnerTextAsync()).ShouldContain("6");
    }

    [Fact]
    public async Task a_proof_that_was_changed_or_leads_to_a_head_of_somebody_else_is_told()
    {
        var (number, _) = await Issued();
        var pdf = (await certificates.Find(number, default))!.Pdf;
        var digest = pdf.AsSpan().IndexOf("\"proof\": [\n"u8) + 30;
        pdf[digest] = pdf[digest] == (byte)'A' ? (byte)'B' : (byte)'A';

        (await Check(number, pdf)).ShouldBe(("added", "unproven"));
    }

    [Fact]
    public async Task a_certificate_from_before_a_change_is_known_as_an_earlier_one()
    {
        var (number, issued) = await Issued();
        var earlier = (await certificates.Find(number, default))!.Pdf;
        await Replaced(issued.Licence);
        (await certificates.Find(number, default))!.Pdf.ShouldNotBe(earlier);

        (await Check(number, earlier)).ShouldBe(("earlier", "proven"));
    }

    [Fact]
    public async Task a_true_proof_put_into_a_forged_paper_proves_nothing()
    {
        var (number, _) = await Issued();
        var genuine = (await certificates.Find(number, default))!.Pdf;

        (await Check(number, Forged(genuine))).ShouldBe(("differs", "unproven"));
    }

    [Fact]
    public async Task something_added_behind_a_true_certificate_is_not_proven()
    {
        var (number, _) = await Issued();
        var genuine = (await certificates.Find(number, default))!;
        var unsigned = genuine.Pdf[..(int)genuine.UnsignedLength];
        var added = unsigned.Concat(Sealed(unsigned.Length, PaperCheck.ProofIn(genuine.Pdf)!.Value.Span)).ToArray();

        (await Check(number, added)).ShouldBe(("added", "unproven"));
    }

    [Fact]
    public async Task a_proof_that_names_no_fact_is_held_to_be_of_the_certificate_whose_issue_it_carries()
    {
        var (number, _) = await Issued();
        var genuine = (await certificates.Find(number, default))!.Pdf;

        foreach (var spoken in (int?[])[null, 0])
        {
            var forged = Forged(genuine, spoken);
            new PaperCheck().Check("c.pdf", forged, Pins.None).Findings.Where(finding => !finding.IsRemark)
                .ShouldBe([new Finding("DOCUMENT-CHANGED", "c.pdf")]);
            (await Check(number, forged)).ShouldBe(("differs", "unproven"));
        }
    }

    [Fact]
    public async Task a_proof_that_speaks_of_no_byte_of_its_paper_vouches_for_nothing()
    {
        var letter = (await certificates.FindDecision(await office.Granted(), default))!.Pdf;

        foreach (var spoken in new[] { 0, "%PDF-".Length })
        {
            new PaperCheck().Check("letter.pdf", Forged(letter, spoken), Pins.None).Findings
                .ShouldContain(new Finding("DOCUMENT-CHANGED", "letter.pdf"));
        }
    }

    /// <summary>A paper of one's own with the proof of a public certificate, which is made to speak of the paper's bytes and of no fact.</summary>
    /// <param name="spoken">Of how many bytes; null for all.</param>
    private static byte[] Forged(byte[] genuine, int? spoken = null)
    {
        var paper = "%PDF-1.7\nWhoever holds this may carry what they like.\n"u8.ToArray();
        var proof = JsonNode.Parse(PaperCheck.ProofIn(genuine)!.Value.Span)!;
        var length = spoken ?? paper.Length;
        proof["document"] = new JsonObject { ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(paper.AsSpan(0, length))), ["length"] = length };
        return [.. paper, .. Sealed(paper.Length, Encoding.UTF8.GetBytes(proof.ToJsonString()))];
    }

    /// <summary>A proof as it is attached, and a byte range over everything with something in the place of a signature.</summary>
    private static byte[] Sealed(int start, ReadOnlySpan<byte> proof)
    {
        var attached = Encoding.Latin1.GetString(proof);
        var before = $"<< /Type /EmbeddedFile /Subtype /application#2Fjson /Params << /ModDate (D:2026) /Size {proof.Length} >> /Length {proof.Length} >>\nstream\n{attached}\nendstream\n";
        string Text(int open, int close, int rest) => $"{before}<< /ByteRange [0 {open:D10} {close:D10} {rest:D10}] /Contents <00FF> >>\n";
        var draft = Text(0, 0, 0);
        var open = draft.IndexOf("<00FF>", StringComparison.Ordinal);
        var close = open + "<00FF>".Length;
        return Encoding.Latin1.GetBytes(Text(start + open, start + close, draft.Length - close));
    }

    private async Task<(string? Verdict, string? Proof)> Check(string number, byte[] pdf)
    {
        var verification = new LicenceVerification(office.Ledger, office.Catalogue, office.Reference, certificates, tree, office.Clock);
        var rendered = CertificateVerification.Render(await verification.Verify(number, default), VerificationLanguage.En);
        await page.RouteAsync("http://page.spec/**", route => route.FulfillAsync(new()
        {
            Status = rendered.StatusCode, ContentType = "text/html; charset=utf-8", Body = rendered.Html,
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = rendered.ContentSecurityPolicy, ["Content-Type"] = "text/html; charset=utf-8" },
        }));
        await page.GotoAsync("http://page.spec/verify");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "c.pdf", MimeType = "application/pdf", Buffer = pdf });
        await page.Locator("#proof:not([hidden])").WaitForAsync();
        complaints.ShouldBeEmpty();
        return (await page.Locator("#answer").GetAttributeAsync("data-verdict"), await page.Locator("#proof").GetAttributeAsync("data-verdict"));
    }

    private async Task<(string Number, CertificateIssued Fact)> Issued()
    {
        var done = await Office.Accepted(office.Do(Office.Issuer, new IssueCertificate(await office.Granted())));
        var issued = (CertificateIssued)office.Catalogue.Decode((await office.Ledger.LoadStream(done.Stream))[^1]);
        return (issued.LicenceNumber, issued);
    }

    /// <summary>A replacement of the certificate, from application to issue.</summary>
    private async Task Replaced(LicenceId licence)
    {
        var id = new ApplicationId(Guid.NewGuid());
        await Office.Accepted(office.Do(Office.Clerk, Office.Application(id) with { Kind = ApplicationKind.Replacement, Licence = licence, Years = null }));
        await Office.Accepted(office.Do(Office.Clerk, new AcceptApplication(id)));
        await Office.Accepted(office.Do(Office.Reviewer, new AssignReviewer(id, new(Office.Reviewer.Account, Office.Reviewer.Name))));
        await Office.Accepted(office.Do(Office.Reviewer, new RecordVerification(
            id, VerificationMethod.Documents, [new(Office.Reviewer.Account, Office.Reviewer.Name)], [], "符合条件")));
        await Office.Accepted(office.Do(Office.Head, new GrantLicence(id, $"穗交补〔2026〕{id.Value.ToString("n")[..6]}号", "准予补发")));
        await Office.Accepted(office.Do(Office.Issuer, new IssueCertificate(id)));
    }
}
