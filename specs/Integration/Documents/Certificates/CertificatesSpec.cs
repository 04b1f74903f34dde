using System.Security.Cryptography;
using NodaTime;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.Specs.Acts;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Specs.Documents.Certificates;

[Collection(OfficeCollection.Name)]
public sealed class CertificatesSpec(OfficeServer server) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("certificates").FullName;
    private Typesetter typesetter = null!;
    private Office office = null!;
    private Integration.Documents.Certificates.Certificates certificates = null!;

    public async Task InitializeAsync()
    {
        (typesetter, office) = (new(new TypesetterSettings()), await Office.Open(server));
        var signer = new PadesSigner(DevelopmentSigningCertificate.In(folder, office.Clock.GetCurrentInstant()));
        certificates = new(
            office.Ledger, office.Catalogue, office.Reference, new LicencePapers(typesetter, signer, new("http://localhost:5080")),
            new CertificateArchive(Path.Combine(folder, "papers")));
        office.TypesetBy = certificates.Typeset;
    }

    public async Task DisposeAsync()
    {
        await typesetter.DisposeAsync();
        await office.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task a_certificate_is_handed_out_as_it_was_recorded()
    {
        var (number, issued) = await Issued();
        var paper = (await certificates.Find(number, default)).ShouldNotBeNull();
        paper.UnsignedSha256.ShouldBe(issued.UnsignedSha256);
        Convert.ToHexStringLower(SHA256.HashData(paper.Pdf[..(int)issued.UnsignedLength])).ShouldBe(issued.UnsignedSha256);
        (await certificates.Find(number, default))!.Pdf.ShouldBe(paper.Pdf);
    }

    [Fact]
    public async Task a_paper_lost_from_the_archive_or_changed_in_it_is_typeset_again_from_its_facts()
    {
        var (number, issued) = await Issued();
        var before = (await certificates.Find(number, default))!.Pdf;
        var file = Directory.EnumerateFiles(Path.Combine(folder, "papers"), "*.pdf", SearchOption.AllDirectories).ShouldHaveSingleItem();
        Path.GetFileNameWithoutExtension(file).ShouldBe(issued.UnsignedSha256);
        await File.WriteAllBytesAsync(file, [.. (await File.ReadAllBytesAsync(file)).Reverse()]);
        (await certificates.Find(number, default))!.Pdf.ShouldBe(before);
        File.Delete(file);
        (await certificates.Find(number, default))!.Pdf.ShouldBe(before);
        File.Exists(file).ShouldBeTrue();
    }

    [Fact]
    public async Task an_unknown_number_has_no_paper_and_no_holder()
    {
        (await certificates.Find("粤交运管许可穗字440100269999号", default)).ShouldBeNull();
        (await certificates.HolderOf("粤交运管许可穗字440100269999号", default)).ShouldBeNull();
    }

    [Fact]
    public async Task the_decision_letter_is_there_once_it_was_decided()
    {
        var waiting = new ApplicationId(Guid.NewGuid());
        await Office.Accepted(office.Do(Office.Clerk, Office.Application(waiting)));
        (await certificates.FindDecision(waiting, default)).ShouldBeNull();
        var granted = await office.Granted();
        var letter = (await certificates.FindDecision(granted, default)).ShouldNotBeNull();
        System.Text.Encoding.ASCII.GetString(letter.Pdf[..5]).ShouldBe("%PDF-");
        (await certificates.ApplicantOf(granted, default))!.Division.Value.ShouldBe("440100");
    }

    [Fact]
    public async Task a_number_is_verified_with_its_standing_and_the_decision_behind_it()
    {
        var (number, issued) = await Issued();
        var verification = new LicenceVerification(office.Ledger, office.Catalogue, office.Reference, certificates, office.Clock);
        var valid = await verification.Verify(number, default);
        valid.Position.ShouldBe(await office.Ledger.Head());
        valid.Licence.ShouldNotBeNull().Standing.ShouldBe(Standing.Active);
        valid.Licence.Certificate!.Sha256.ShouldBe(issued.UnsignedSha256);
        valid.Licence.SignedSha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData((await certificates.Find(number, default))!.Pdf)));

        await Office.Accepted(office.Do(
            Office.Head, new SuspendLicence(issued.Licence, SuspensionKind.SuspensionForRectification, "穗交改〔2026〕1号")));
        var suspended = (await verification.Verify(number, default)).Licence.ShouldNotBeNull();
        suspended.Standing.ShouldBe(Standing.SuspendedByOrder);
        suspended.Basis.ShouldBe("穗交改〔2026〕1号");
        suspended.Since.ShouldBe(new LocalDate(2026, 3, 2));
        (await verification.Verify("nobody", default)).Licence.ShouldBeNull();
    }

    private async Task<(string Number, CertificateIssued Fact)> Issued()
    {
        var done = await Office.Accepted(office.Do(Office.Issuer, new IssueCertificate(await office.Granted())));
        var facts = await office.Ledger.LoadStream(done.Stream);
        var issued = (CertificateIssued)office.Catalogue.Decode(facts[^1]);
        return (issued.LicenceNumber, issued);
    }
}
