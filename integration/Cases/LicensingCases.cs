using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Cases;

/// <summary>
/// Cases of licensing. By a licence's number: the licence and every application in its life. By an application's id: the application
/// and the licence that it led to or concerns.
/// </summary>
public sealed class LicensingCases(FactLedger ledger, FactCatalogue catalogue, Certificates certificates)
{
    /// <inheritdoc cref="CaseFinder"/>
    public async Task<CaseMatter?> Find(string number, CancellationToken cancellation)
    {
        if (ApplicationId.TryParse(number, null, out var id))
        {
            var facts = await Facts<LicenceApplicationFact>(StreamOf(id), cancellation).ConfigureAwait(false);
            if (facts.Count == 0) return null;
            var licence = facts.OfType<CertificateIssued>().Select(issued => (LicenceId?)issued.Licence).LastOrDefault()
                ?? ((ApplicationSubmitted)facts[0]).Licence;
            return Matter(((ApplicationSubmitted)facts[0]).Applicant.Party, licence, [id]);
        }
        if (await certificates.LicenceOf(number, cancellation).ConfigureAwait(false) is not { } known) return null;
        var life = await Facts<LicenceFact>(StreamOf(known), cancellation).ConfigureAwait(false);
        if (life.Count == 0) return null;
        var holder = life.Aggregate(Licence.Initial, Licence.Evolve).Holder!;
        return Matter(holder.Party, known, [.. life.Select(ApplicationOf).OfType<ApplicationId>().Distinct()]);
    }

    private CaseMatter Matter(PartyId party, LicenceId? licence, ImmutableArray<ApplicationId> applications) => new(
        [.. applications.Select(StreamOf), .. licence is { } id ? (StreamName[])[StreamOf(id)] : []],
        async (asked, cancellation) => party.IsNaturalPerson && !asked.InClear
            ? CaseContents.Withheld
            : CaseContents.Of([.. (await PapersOf(applications, cancellation).ConfigureAwait(false)).Where(paper => paper.Position <= asked.UpTo)]));

    private async Task<ImmutableArray<CasePaper>> PapersOf(ImmutableArray<ApplicationId> applications, CancellationToken cancellation)
    {
        var papers = ImmutableArray.CreateBuilder<CasePaper>();
        foreach (var application in applications)
        {
            if (await certificates.FindDecision(application, cancellation).ConfigureAwait(false) is { } letter)
                papers.Add(new(FormattableString.Invariant($"decision-{letter.Position}"), "行政许可决定书", "Decision letter", letter.Position, IsRecorded: false, letter.Pdf));
            if (await Certificate(application, cancellation).ConfigureAwait(false) is { } certificate)
                papers.Add(new(FormattableString.Invariant($"certificate-{certificate.Position}"), "许可证件", "Certificate", certificate.Position, IsRecorded: true, certificate.Pdf));
        }
        return papers.DrainToImmutable();
    }

    /// <summary>Null, too, when the paper is gone: of a person who was erased nothing is kept that shows him.</summary>
    private async Task<SignedPaper?> Certificate(ApplicationId application, CancellationToken cancellation)
    {
        try
        {
            return await certificates.FindIssued(application, cancellation).ConfigureAwait(false);
        }
        catch (PaperLostException)
        {
            return null;
        }
    }

    private async Task<List<TFact>> Facts<TFact>(StreamName stream, CancellationToken cancellation) =>
        [.. (await ledger.LoadStream(stream, cancellation: cancellation).ConfigureAwait(false)).Select(fact => (TFact)catalogue.Decode(fact))];

    private static StreamName StreamOf(ApplicationId application) => new(LicensingActs.ApplicationStreams, application.ToString());

    private static StreamName StreamOf(LicenceId licence) => new(LicensingActs.LicenceStreams, licence.ToString());

    private static ApplicationId? ApplicationOf(LicenceFact fact) => fact switch
    {
        LicenceIssued issued => issued.Application,
        LicenceChanged changed => changed.Application,
        CertificateReplaced replaced => replaced.Application,
        RenewalFiled filed => filed.Application,
        LicenceRenewed renewed => renewed.Application,
        RenewalDeemedGranted deemed => deemed.Application,
        _ => null,
    };
}
