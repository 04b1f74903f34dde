using System.Security.Cryptography;
using NodaTime;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.Specs.Acts;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Specs.Documents.Certificates;

[Collection(OfficeCollection.Name)]
public sealed class CertificatesSpec(OfficeServer server) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string folder = Directory.CreateTempSubdirectory("certificates").FullName;
    private Typesetter typesetter = null!;
    private Office office = null!;
    private RunningSealer? sealer;
    private TreeStore tree = null!;
    private Integration.Documents.Certificates.Certificates certificates = null!;

    public async Task InitializeAsync()
    {
        (typesetter, office) = (new(new TypesetterSettings()), await Office.Open(server));
        tree = new(office.Database.App, HashSuite.Sha256);
        sealer = RunningSealer.Start(office.Database, office.Ledger);
        var signer = new PadesSigner(DevelopmentSigningCertificate.In(folder, office.Clock.GetCurrentInstant()));
        certificates = new(
            office.Ledger, office.Catalogue, office.Reference, new LicencePapers(typesetter, signer, new("http://localhost:5080")),
            new CertificateArchive(Path.Combine(folder, "papers")), new PaperProofs(tree, Patience, TimeProvider.System));
        office.TypesetBy = certificates.Typeset;
    }

    public async Task DisposeAsync()
    {
        await typesetter.DisposeAsync();
        if (sealer is not null) await sealer.DisposeAsync();
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
    public async Task a_certificate_carries_the_proof_of_its_facts_against_the_first_head_over_them()
    {
        var (number, issued) = await Issued();
        var paper = (await certificates.Find(number, default)).ShouldNotBeNull();

        var keys = (await tree.Keys()).Select(known => known.Key);
        var report = new PaperCheck().Check("certificate.pdf", paper.Pdf, new([.. keys]));

        report.Findings.Where(finding => !finding.IsRemark).ShouldBeEmpty();
        report.Findings.Select(finding => finding.Code).ShouldContain("KEYS-PINNED");
        report.Head.Size.ShouldBe((await tree.FirstCovering(paper.Position))!.Size);
        report.Facts.ShouldAllBe(fact => fact.Proven);
        report.Facts[^1].Leaf.Position.ShouldBe(paper.Position);
        report.Facts[^1].Leaf.UnsignedSha256.ShouldBe(issued.UnsignedSha256);
        report.Facts.Length.ShouldBe(6);
    }

    [Fact]
    public async Task later_heads_change_nothing_of_a_certificate()
    {
        var (number, _) = await Issued();
        var before = (await certificates.Find(number, default))!.Pdf;
        var sealedUpTo = (await tree.Latest())!.Size;
        await office.Granted();
        while ((await tree.Latest())!.Size == sealedUpTo) await Task.Yield();

        (await certificates.Find(number, default))!.Pdf.ShouldBe(before);
    }

    [Fact]
    public async Task a_certificate_whose_facts_are_not_sealed_is_not_handed_out_yet()
    {
        await sealer!.DisposeAsync();
        sealer = null;
        var hasty = new Integration.Documents.Certificates.Certificates(
            office.Ledger, office.Catalogue, office.Reference,
            new LicencePapers(typesetter, new PadesSigner(DevelopmentSigningCertificate.In(folder, office.Clock.GetCurrentInstant())), new("http://localhost:5080")),
            new CertificateArchive(Path.Combine(folder, "papers")), new PaperProofs(tree, TimeSpan.Zero, TimeProvider.System));
        var (number, _) = await Issued();

        await Should.ThrowAsync<NotSealedYetException>(() => hasty.Find(number, default));
        var verification = new LicenceVerification(office.Ledger, office.Catalogue, office.Reference, hasty, tree, office.Clock);
        var known = (await verification.Verify(number, default)).Licence.ShouldNotBeNull();
        known.Standing.ShouldBe(Standing.Active);
        known.SignedSha256.ShouldBeNull();
        known.Seal.ShouldBeNull();
    }

    [Fact]
    public async Task a_licence_whose_paper_is_lost_is_verified_all_the_same()
    {
        var (number, _) = await Issued();
        // Another address in its code makes other bytes.
        var elsewhere = new Integration.Documents.Certificates.Certificates(
            office.Ledger, office.Catalogue, office.Reference,
            new LicencePapers(typesetter, new PadesSigner(DevelopmentSigningCertificate.In(folder, office.Clock.GetCurrentInstant())), new("http://elsewhere.example")),
            new CertificateArchive(Path.Combine(folder, "empty")), new PaperProofs(tree, Patience, TimeProvider.System));

        await Should.ThrowAsync<PaperLostException>(() => elsewhere.Find(number, default));
        var verification = new LicenceVerification(office.Ledger, office.Catalogue, office.Reference, elsewhere, tree, office.Clock);
        var known = (await verification.Verify(number, default)).Licence.ShouldNotBeNull();
        known.Standing.ShouldBe(Standing.Active);
        known.SignedSha256.ShouldBeNull();
        known.Seal.ShouldBeNull();
    }

    [Fact]
    public async Task a_decision_letter_carries_its_proof_too_though_the_record_has_no_digest_of_it()
    {
        var letter = (await certificates.FindDecision(await office.Granted(), default)).ShouldNotBeNull();

        var report = new PaperCheck().Check("letter.pdf", letter.Pdf, Pins.None);

        report.IsGood.ShouldBeTrue();
        report.Findings.ShouldContain(new Finding("DOCUMENT-WITHOUT-DIGEST", "letter.pdf"));
        byte[] changed = [.. letter.Pdf];
        changed[100] ^= 1;
        new PaperCheck().Check("letter.pdf", changed, Pins.None).Findings.ShouldContain(new Finding("DOCUMENT-CHANGED", "letter.pdf"));
    }

    [Fact]
    public async Task a_certificate_changed_by_a_byte_is_not_what_the_ledger_recorded()
    {
        var (number, _) = await Issued();
        var pdf = (await certificates.Find(number, default))!.Pdf;
        pdf[200] ^= 1;

        new PaperCheck().Check("c.pdf", pdf, Pins.None).Findings.Where(finding => !finding.IsRemark)
            .ShouldBe([new Finding("DOCUMENT-CHANGED", "c.pdf")]);
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
        var verification = new LicenceVerification(office.Ledger, office.Catalogue, office.Reference, certificates, tree, office.Clock);
        var valid = await verification.Verify(number, default);
        valid.Position.ShouldBe(await office.Ledger.Head());
        valid.Licence.ShouldNotBeNull().Standing.ShouldBe(Standing.Active);
        valid.Licence.Certificate!.Sha256.ShouldBe(issued.UnsignedSha256);
        valid.Licence.Seal.ShouldNotBeNull().First.ShouldBe(await tree.FirstCovering((await certificates.Find(number, default))!.Position));
        valid.Licence.SignedSha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData((await certificates.Find(number, default))!.Pdf)));

        await Office.Accepted(office.Do(
            Office.Head, new SuspendLicence(issued.Licence, SuspensionKind.SuspensionForRectification, "穗交改〔2026〕1号")));
        var suspended = (await verification.Verify(number, default)).Licence.ShouldNotBeNull();
        suspended.Standing.ShouldBe(Standing.SuspendedByOrder);
        suspended.Basis.ShouldBe("穗交改〔2026〕1号");
        suspended.Since.ShouldBe(new LocalDate(2026, 3, 2));
        (await verification.Verify("nobody", default)).Licence.ShouldBeNull();
    }

    [Fact]
    public async Task the_papers_of_an_erased_person_are_removed_and_nobody_elses()
    {
        var person = ResidentId.Parse("440106199001010013");
        var (_, theirs) = await Issued(new(ApplicantKind.NaturalPerson, "李四", ResidentId: person));
        await Issued();
        var party = new Pseudonyms([.. Enumerable.Range(1, 32).Select(i => (byte)i)]).PartyOf(person);
        var removed = 0;
        foreach (var (stream, _) in await office.Ledger.StreamsOf(LicensingActs.ApplicationStreams)) removed += await certificates.Remove(stream, party, default);
        removed.ShouldBe(1);
        var left = Directory.EnumerateFiles(Path.Combine(folder, "papers"), "*.pdf", SearchOption.AllDirectories).ShouldHaveSingleItem();
        Path.GetFileNameWithoutExtension(left).ShouldNotBe(theirs.UnsignedSha256);
        foreach (var (stream, _) in await office.Ledger.StreamsOf(LicensingActs.ApplicationStreams)) (await certificates.Remove(stream, party, default)).ShouldBe(0);
    }

    private async Task<(string Number, CertificateIssued Fact)> Issued(Applicant? applicant = null)
    {
        var done = await Office.Accepted(office.Do(Office.Issuer, new IssueCertificate(await office.Granted(applicant))));
        var facts = await office.Ledger.LoadStream(done.Stream);
        var issued = (CertificateIssued)office.Catalogue.Decode(facts[^1]);
        return (issued.LicenceNumber, issued);
    }
}
