using System.Diagnostics;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Publicity;

public sealed partial record PublicationDocket
{
    public static PublicationDocket Evolve(PublicationDocket? row, PublicationFact fact, FactContext at) =>
        After(row, fact, at) with { Version = at.Version, ChangedOn = fact.On };

    private static PublicationDocket After(PublicationDocket? row, PublicationFact fact, FactContext at) => fact switch
    {
        PublicityDecided decided => Of(New(decided, at), decided.Document),
        DocumentReported reported => row! with
        {
            ReportedTo = row.ReportedTo.Add(reported.Platform),
            ReportedOn = row.ReportedOn ?? reported.On,
            ReportedLate = row.ReportedOn is null ? reported.Late : row.ReportedLate,
        },
        NecessityRecorded recorded => Under(row!, recorded.Decision),
        PublicityReconsidered reconsidered => Under(row!, reconsidered.Decision) with { ChangedBecause = reconsidered.Reasons },
        PublicationPublished published => row! with
        {
            Stage = PublicationStage.Shown, Until = published.Until, PublishedOn = published.On, PublishedLate = published.Late,
        },
        PublicationCorrected corrected => Of(Under(row!, corrected.Decision), corrected.Document) with { ChangedBecause = corrected.Reasons },
        LicenceStateRecorded recorded => row! with { LicenceValid = recorded.Valid, Document = recorded.Document },
        WithdrawalRequired required => row! with
        {
            WithdrawBy = required.WithdrawBy.Due, WithdrawalCause = required.Cause, Document = required.Document,
        },
        PublicationWithdrawn gone => row! with
        {
            Stage = PublicationStage.Withdrawn, WithdrawBy = gone.WithdrawBy.Due, WithdrawalCause = gone.Cause, Document = gone.Document,
            WithdrawnOn = gone.On, WithdrawnLate = gone.Late, WithdrawalReasons = gone.Reasons,
        },
        PublicityEnded ended => row! with
        {
            Stage = PublicationStage.Ended, EndedOn = ended.On, EndedBy = ended.Cause, Document = ended.Document ?? row.Document,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static PublicationDocket New(PublicityDecided decided, FactContext at) => new(
        PublicationId.Parse(at.Key), decided.Document.Kind, decided.Document.Number, "", null, decided.Document.Party.Party, null,
        decided.Document.Authority.Name, decided.Document.Division, decided.Document.IssuedOn, PublicationStage.Decided,
        decided.Decision.Public, decided.Decision.Ground, decided.Decision.Class, decided.Decision.Necessity, decided.Decision.MinimumUntil,
        decided.Decision.Until, decided.Due.Due, decided.On, at.Version);

    private static PublicationDocket Of(PublicationDocket row, DocumentOnRecord document)
    {
        var party = PublicParty.Of(document.Party);
        return row with { PartyName = party.Name, PersonName = document.Party.PersonName?.Clear, CreditCode = party.CreditCode };
    }

    /// <summary>What is shown goes on as a new decision allows: not at all, or not longer than it says.</summary>
    private static PublicationDocket Under(PublicationDocket row, PublicityDecision decision)
    {
        var shown = row.Stage is PublicationStage.Shown && decision.Public;
        return row with
        {
            Stage = shown || row.Stage is not PublicationStage.Shown ? row.Stage : PublicationStage.Decided,
            Until = shown ? Publication.Earlier(row.Until, decision.Until) : decision.Until,
            Public = decision.Public, Ground = decision.Ground, Class = decision.Class, Necessity = decision.Necessity,
            MinimumUntil = decision.MinimumUntil,
        };
    }
}
