using System.Security.Cryptography.X509Certificates;
using NodaTime;
using Regulatory.Integration.Documents.Signing;

namespace Regulatory.Specs.Integration.Documents.Signing;

[Collection(nameof(DocumentTools))]
public sealed class PadesSignerSpec(DocumentTools tools)
{
    [Fact]
    public async Task the_signature_is_a_valid_pades_signature_over_the_whole_document()
    {
        var signed = await SignedAsync();

        var (_, report) = DocumentTools.Run("pdfsig", tools.Save(signed));

        report.ShouldContain("Signature Validation: Signature is Valid.");
        report.ShouldContain("Signature Type: ETSI.CAdES.detached");
        report.ShouldContain("- Total document signed");
        report.ShouldContain("Signing Hash Algorithm: SHA-256");
        report.ShouldContain("Signing Time: Mar 09 2026 01:30:15");
    }

    [Fact]
    public async Task the_signature_is_appended_and_not_a_byte_before_it_changes()
    {
        var paper = await tools.CertificateAsync();

        var signed = tools.Licences.Sign(paper, DocumentTools.SignedAt);

        signed.AsSpan(0, paper.Pdf.Length).SequenceEqual(paper.Pdf).ShouldBeTrue();
    }

    [Fact]
    public async Task the_same_document_and_moment_give_the_same_signed_bytes()
    {
        (await SignedAsync()).ShouldBe(await SignedAsync());
    }

    [Fact]
    public async Task another_moment_gives_other_bytes()
    {
        var paper = await tools.CertificateAsync();

        tools.Licences.Sign(paper, DocumentTools.SignedAt + Duration.FromSeconds(1))
            .ShouldNotBe(tools.Licences.Sign(paper, DocumentTools.SignedAt));
    }

    [Fact]
    public async Task a_document_with_its_cross_reference_in_a_stream_is_signed_as_well()
    {
        var paper = await tools.CertificateAsync();
        var compressed = Path.Combine(tools.Folder, "compressed.pdf");
        DocumentTools.Run("qpdf", "--object-streams=generate", tools.Save(paper.Pdf), compressed).ExitCode.ShouldBe(0);

        var path = tools.Save(tools.Signer.Sign(File.ReadAllBytes(compressed), DocumentTools.SignedAt, Papers.Authority, "x"));

        DocumentTools.Run("pdfsig", path).Output.ShouldContain("Signature is Valid.");
        DocumentTools.Run("qpdf", "--check", path).ExitCode.ShouldBe(0);
        DocumentTools.Run("pdfdetach", "-list", path).Output.ShouldContain("evidence.json");
    }

    [Theory]
    [InlineData("disable")]
    [InlineData("generate")]
    public async Task a_file_goes_in_under_the_signature_beside_those_that_are_there(string objectStreams)
    {
        var rewritten = Path.Combine(tools.Folder, $"{objectStreams}.pdf");
        DocumentTools.Run("qpdf", $"--object-streams={objectStreams}", tools.Save((await tools.CertificateAsync()).Pdf), rewritten).ExitCode.ShouldBe(0);
        var original = await File.ReadAllBytesAsync(rewritten);
        var file = new EmbeddedFile("proof.json", "application/json", "Supplement", "证明 Proof", """{"endstream": "endobj %%EOF é 证"}"""u8.ToArray());

        var signed = tools.Signer.Sign(original, DocumentTools.SignedAt, Papers.Authority, "x", file);
        var path = tools.Save(signed);

        signed.AsSpan(0, original.Length).SequenceEqual(original).ShouldBeTrue();
        DocumentTools.Run("pdfsig", path).Output.ShouldContain("Signature is Valid.");
        DocumentTools.Run("pdfsig", path).Output.ShouldContain("- Total document signed");
        var check = DocumentTools.Run("qpdf", "--check", path);
        check.ExitCode.ShouldBe(0, check.Output);
        var list = DocumentTools.Run("pdfdetach", "-list", path).Output;
        list.ShouldContain("1: evidence.json");
        list.ShouldContain("2: proof.json");
        var saved = Path.Combine(tools.Folder, $"{objectStreams}.json");
        DocumentTools.Run("pdfdetach", "-save", "2", "-o", saved, path).ExitCode.ShouldBe(0);
        (await File.ReadAllBytesAsync(saved)).ShouldBe(file.Content);
        var plain = DocumentTools.Run("qpdf", "--qdf", "--object-streams=disable", path, "-").Output;
        plain.ShouldContain("/AFRelationship /Supplement");
        plain.ShouldMatch(@"/AF \[\s+\d+ 0 R\s+\d+ 0 R\s+\]");
        tools.Signer.Sign(original, DocumentTools.SignedAt, Papers.Authority, "x", file).ShouldBe(signed);
    }

    [Fact]
    public async Task a_second_file_of_the_same_name_is_refused()
    {
        var pdf = (await tools.CertificateAsync()).Pdf;

        Should.Throw<InvalidDataException>(() => tools.Signer.Sign(
            pdf, DocumentTools.SignedAt, "a", "b", new EmbeddedFile("evidence.json", "application/json", "Data", "x", [])));
    }

    [Fact]
    public async Task a_changed_byte_breaks_the_signature()
    {
        var signed = await SignedAsync();
        var digit = signed.AsSpan().IndexOf("/MediaBox [0 0 8"u8) + "/MediaBox [0 0 ".Length;
        signed[digit] = (byte)'9';

        DocumentTools.Run("pdfsig", tools.Save(signed)).Output.ShouldContain("Digest Mismatch");
    }

    [Fact]
    public async Task what_is_appended_after_the_signature_is_noticed()
    {
        var signed = await SignedAsync();

        var report = DocumentTools.Run("pdfsig", tools.Save([.. signed, .. "% added\n"u8])).Output;

        report.ShouldContain("- Not total document signed");
    }

    [Fact]
    public async Task a_document_that_is_signed_already_is_refused()
    {
        var signed = await SignedAsync();

        Should.Throw<InvalidDataException>(() => tools.Signer.Sign(signed, DocumentTools.SignedAt, "a", "b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 and nothing more")]
    [InlineData("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n")]
    [InlineData("%PDF-1.7\n<< never ends\nstartxref\n9\n%%EOF\n")]
    public void what_is_not_a_sound_pdf_is_refused(string content)
    {
        Should.Throw<InvalidDataException>(
            () => tools.Signer.Sign(System.Text.Encoding.Latin1.GetBytes(content), DocumentTools.SignedAt, "a", "b"));
    }

    [Fact]
    public void the_development_certificate_is_made_once_and_readable_to_its_user_only()
    {
        var folder = Path.Combine(tools.Folder, "first-start");

        var first = DevelopmentSigningCertificate.In(folder, DocumentTools.SignedAt);
        var second = DevelopmentSigningCertificate.In(folder, DocumentTools.SignedAt + Duration.FromDays(1));

        second.Certificate.Thumbprint.ShouldBe(first.Certificate.Thumbprint);
        DocumentTools.Run("stat", "-c", "%a", Directory.GetFiles(folder).Single()).Output.Trim().ShouldBe("600");
    }

    [Fact]
    public void a_pfx_file_opens_with_its_password_only()
    {
        var path = Path.Combine(tools.Folder, "authority.pfx");
        var own = DevelopmentSigningCertificate.In(tools.Folder, DocumentTools.SignedAt).Certificate;
        File.WriteAllBytes(path, own.Export(X509ContentType.Pfx, "right"));

        SigningCertificate.Load(path, "right").Certificate.Thumbprint.ShouldBe(own.Thumbprint);
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => SigningCertificate.Load(path, "wrong"));
    }

    private async Task<byte[]> SignedAsync() => tools.Licences.Sign(await tools.CertificateAsync(), DocumentTools.SignedAt);
}
