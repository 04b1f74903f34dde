using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>What a fact of a case or of a remedy does to the fine: acts upon its account, recorded in the same transaction, or none.</summary>
public static class FineConsequence
{
    /// <param name="id">The case.</param>
    /// <param name="state">The case after the fact.</param>
    public static IEnumerable<FineCommand> Of(CaseId id, EnforcementCase state, CaseFact fact) => fact switch
    {
        PenaltyDecided { Fine.Fen: > 0 } decided => [Imposing(id, state, decided, decided.Fine, decided.On)],
        FineCollectedOnSpot collected => [new RecordSpotCollection(id, collected.Amount, collected.ReceiptNumber, collected.On)],
        // A penalty decided on the spot goes to reconsideration before any suit (ARL 23).
        DecisionServed { PayBy: { } due } served =>
            [new OpenPaymentPeriod(id, served.ServedOn, due, state.IsSimplified ? served.ReconsiderBy.Due : served.SueBy.Due)],
        CaseLimitsRecounted when state.Served is { PayBy: { } due } served =>
            [new RecountPayment(id, due, state.IsSimplified ? served.ReconsiderBy.Due : served.SueBy.Due)],
        // Where no fine stood there may be no account to change: one is opened, unless there is.
        DecisionChanged { FineBefore.Fen: 0, FineAfter.Fen: > 0 } changed =>
        [
            Imposing(id, state, state.Decision!, changed.FineAfter, changed.On) with { ReceivedOn = changed.On },
            new ChangeFine(id, changed.Remedy, changed.FineAfter),
        ],
        DecisionChanged changed => [new ChangeFine(id, changed.Remedy, changed.FineAfter)],
        DecisionRevoked revoked => [new CancelFine(id, revoked.Remedy, revoked.Document)],
        _ => [],
    };

    private static ImposeFine Imposing(CaseId id, EnforcementCase state, PenaltyDecided decided, Money fine, LocalDate on) => new(
        id, decided.DecisionNumber, fine, decided.Party, state.Filing!.Division, state.Filing.Agency,
        decided.Procedure is CaseProcedure.Simplified, on);

    /// <param name="id">The remedy.</param>
    /// <param name="filed">How it began.</param>
    [Law(AdministrativePenaltyLaw.Art73)]
    public static FineCommand? Of(RemedyId id, RemedyFiled filed, RemedyFact fact, ActContext context) => fact switch
    {
        RemedyFiled => new StopSurchargeClock(filed.Case, id, filed.FiledOn),
        // Nothing pended: not a day is left out.
        RemedyRejected => new ResumeSurchargeClock(filed.Case, id, filed.FiledOn.PlusDays(-1), FinalOn(filed, fact.On, context)),
        RemedyDecided or RemedyWithdrawn => new ResumeSurchargeClock(filed.Case, id, fact.On, FinalOn(filed, fact.On, context)),
        _ => null,
    };

    /// <summary>After reconsideration the party may still sue for fifteen days.</summary>
    [Law(AdministrativeLitigationLaw.Art45)]
    private static LocalDate FinalOn(RemedyFiled filed, LocalDate endedOn, ActContext context) =>
        filed.Kind is RemedyKind.Reconsideration
            ? context.Calendar.AddDays(endedOn, AdministrativeLitigationLaw.DaysToSueAfterReconsideration.On(endedOn)).Due
            : endedOn;
}
