using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>What the papers of a case need to know from outside the ledger's streams of the case.</summary>
/// <param name="MeasuresOf">The compulsory measures that belong to a case.</param>
/// <param name="RecordOf">The text of a record by its SHA-256; null when it is not there, or is none.</param>
/// <param name="Particulars">Of the agency of a division on a day; null where nobody set them.</param>
public sealed record CaseSurroundings(
    Func<CaseId, CancellationToken, ValueTask<IReadOnlyList<MeasureId>>> MeasuresOf,
    Func<string, CancellationToken, ValueTask<RecordFile?>> RecordOf,
    Func<DivisionCode, LocalDate, AgencyParticulars?> Particulars);

/// <summary>The national enforcement forms of cases: which can be made now, and each as a signed PDF/A-3a. They are made from the facts whenever they are asked for.</summary>
public sealed class EnforcementPapers(
    FactLedger ledger, FactCatalogue catalogue, Typesetter typesetter, PadesSigner signer, PaperProofs proofs, Uri publicBaseUrl, CaseSurroundings around)
{
    private readonly FormSetting setting = new(publicBaseUrl, around.Particulars);

    /// <summary>What is known of a case; null when there is none.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public Task<CaseStory?> StoryOf(CaseId id, CancellationToken cancellation) =>
        CaseStories.Of(ledger, catalogue, around, id, cancellation);

    /// <summary>The case as it would be after an act that is only foreseen, with the forms that the act would make; null where the act is not about it.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<(CaseStory Story, ImmutableArray<FormStanding> Forms)?> Foresee(CaseId id, ActForeseen act, CancellationToken cancellation)
    {
        if (await CaseStories.After(ledger, catalogue, around, id, act, cancellation).ConfigureAwait(false) is not { } story) return null;
        return (story, NationalForms.Since(story, story.LastPosition - act.Parts.Sum(part => part.Facts.Length), setting));
    }

    /// <inheritdoc cref="NationalForms.Of"/>
    public ImmutableArray<FormStanding> All(CaseStory story) => NationalForms.Of(story, setting);

    /// <inheritdoc cref="NationalForms.Find"/>
    public FormStanding? Find(CaseStory story, int number, int? item) => NationalForms.Find(story, number, item, setting);

    /// <summary>The signed paper of a form that is complete.</summary>
    /// <exception cref="TypesettingException">It could not be typeset.</exception>
    /// <exception cref="NotSealedYetException">Its latest fact is too young.</exception>
    public async Task<SignedPaper> Make(FormOutcome.Complete form, CancellationToken cancellation)
    {
        var paper = await Typeset(typesetter, form, cancellation).ConfigureAwait(false);
        // The record has no digest of the form as it is made here, so its seal vouches for its bytes.
        var proof = await proofs.Of(paper, form.Sources, recordedBy: null, cancellation).ConfigureAwait(false);
        return new(signer.Sign(paper.Pdf, form.At, paper.Authority, paper.Title, proof), paper.Digest.Sha256, paper.Digest.Length, form.Sources[^1].Position);
    }

    /// <summary>The paper before it is signed; equal forms give equal bytes.</summary>
    /// <exception cref="TypesettingException">It could not be typeset.</exception>
    public static Task<UnsignedPaper> Typeset(Typesetter typesetter, FormOutcome.Complete form, CancellationToken cancellation) => Papermaking.MakeAsync(
        typesetter, form.Template, form.Model, Models.Evidence.Of(form.Sources), form.On, form.Model.Authority,
        $"{form.Model.TitleZh} {form.Model.Number ?? form.Model.CaseNumber}", cancellation);

    /// <summary>A form before it is made: marked as a draft across every page; not numbered, not sealed, not signed, and nothing is inside.</summary>
    /// <exception cref="TypesettingException">It could not be typeset.</exception>
    public static Task<byte[]> Draft(Typesetter typesetter, FormOutcome.Complete form, CancellationToken cancellation) =>
        Papermaking.SheetAsync(typesetter, EnforcementForm.DraftOf(form.Template), FormSheet.Of(form.Model), form.On, cancellation);

    /// <inheritdoc cref="Draft(Typesetter, FormOutcome.Complete, CancellationToken)"/>
    public Task<byte[]> Draft(FormOutcome.Complete form, CancellationToken cancellation) => Draft(typesetter, form, cancellation);

    /// <summary>Whether somebody of whom the form shows something personal was erased, and the key not destroyed yet.</summary>
    public async Task<bool> NamesTheErased(FormOutcome.Complete form, CancellationToken cancellation)
    {
        foreach (var person in form.Persons)
        {
            var life = await ledger.LoadContents(new(SubjectActs.SubjectStreams, person.Value), cancellation: cancellation).ConfigureAwait(false);
            if (life.Any(fact => catalogue.Decode(fact) is SubjectErased)) return true;
        }
        return false;
    }
}
