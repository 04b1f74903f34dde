using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 处罚决定撤销、变更后果 (APL 48; enforcement §12): reconsideration or judgment revoked or changed a penalty, or found it unlawful. Its
/// publication is withdrawn within three working days, credit and counters are reversed by entries of their own and the index follows, licences are restored,
/// what was paid too much is paid back, and the credit platform acknowledges. What a later remedy does to the same decision joins it.
/// </summary>
public static class PenaltyOverturned
{
    private const string Undoing = "Undoing", Undone = "Undone", Document = "document";

    /// <summary>Money to be paid back, in fen; and that it was.</summary>
    private const string ToRefund = "to-refund", Refunded = "refunded";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.PenaltyOverturned,
        [
            new(null, Undoing, "DecisionRevoked, DecisionChanged, DecisionConfirmedUnlawful"),
            new(Undoing, Undone, "AcknowledgementReceived, FineRefunded", Ends: true),
        ],
        [typeof(DecisionRevoked), typeof(DecisionChanged), typeof(DecisionConfirmedUnlawful), typeof(FineCancelled), typeof(FineChanged), typeof(FineRefunded)],
        static seen => [seen.Stream.Key],
        Upon)
    {
        LooksBack = static seen => seen.Fact is CaseFact or FineFact,
        TakesBack = static seen => seen.Fact is DecisionRevoked or DecisionChanged,
        Asks = static (_, seen) => seen.Fact is ProcessStepTaken taken ? ScoreAnew.Asked(taken)
            : seen.Fact is CaseFact fact && PenaltyMatter.Of(seen.Stream, seen.Before) is { } matter
                ? ProcessQuestions.None with
                {
                    Streams = [RemedyOf(fact), FineOf(seen.Stream.Key), .. matter.Weighing],
                    LicenceNumbers = [.. matter.Documents()],
                }
                : ProcessQuestions.None,
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => (process.IsRunning, seen.Fact) switch
    {
        (_, CaseFact fact) when PenaltyMatter.Of(seen.Stream, seen.Before) is { } matter => Undo(process, matter, fact, seen, outlook),
        (true, FineFact fact) => Money(process, seen.Before.Append(fact)),
        (true, AcknowledgementReceived) when IsDone(process.Awaited.Count, process.Known(ToRefund), process.Known(Refunded)) => [new Move.End(Undone)],
        (true, DeadlinePassed passed) => Steps.Late(process, passed),
        (true, ProcessStepTaken taken) => ScoreAnew.Of(taken, process.Known(Document), seen, outlook),
        (true, ProcessStepRefused refused) when PenaltyCredit.LeftNothing(refused) => [],
        (true, ProcessStepRefused refused) => [Steps.Refused(refused, ScoreAnew.OfficerFor(refused)
            ?? (refused.Command == nameof(WithdrawPublication) ? Role.PublicityClerk : Role.AgencyHead))],
        _ => [],
    };

    private static IEnumerable<Move> Undo(Process process, PenaltyMatter matter, CaseFact fact, FactSeen seen, Outlook outlook)
    {
        var (document, cause) = OutcomeOf(fact);
        if (process.IsRunning) yield return new Move.Join(("also-by", document));
        else
            yield return new Move.Start(
                Undoing, ("decision-number", matter.Decision.DecisionNumber), (Document, document), ("division", matter.Filing.Division.ToString()));
        yield return new Move.Give(
            $"withdraw-publication@{seen.Position}",
            new WithdrawPublication(PenaltyPublicity.IdOf(matter), cause, document, seen.On, ReasonOf(cause, matter, document)),
            AdministrativePenaltyLaw.Art48);
        if (fact is not DecisionConfirmedUnlawful)
        {
            var after = (fact as DecisionChanged)?.After ?? [];
            var instance = outlook.Streams[RemedyOf(fact)].OfType<RemedyFiled>().FirstOrDefault()?.Kind is RemedyKind.Suit
                ? RestoringInstance.CourtJudgment
                : RestoringInstance.SuperiorDecision;
            foreach (var step in PenaltyCredit.Reverse(matter, after, document, seen, outlook)) yield return step;
            if (after.IsEmpty)
                foreach (var counter in matter.Counters(outlook))
                    yield return new Move.Give(
                        $"uncount:{counter.Kind}@{seen.Position}", new UncountViolation(counter, matter.Case, document),
                        HighwaySafetyProtectionRegulations.Art66);
            foreach (var step in PenaltyOnLicences.Undo(matter.Standing, after, instance, document, seen.Position, outlook)) yield return step;
        }
        foreach (var step in Money(process, outlook.Streams[FineOf(seen.Stream.Key)])) yield return step;
        foreach (var partner in matter.IsOverload || matter.IsOfAnotherProvince ? [Partners.CreditPlatform, Partners.RegistrationPlace] : (string[])[Partners.CreditPlatform])
            yield return new Move.Tell(
                partner, ProcessNotices.PenaltyOverturned, outlook.ToAcknowledge(seen.On), AdministrativePenaltyLaw.Art48, Steps.Occasion(seen),
                ("decision-number", matter.Decision.DecisionNumber), ("document", document), ("how", cause.ToString()), ("on", Steps.Iso(seen.On)));
    }

    /// <summary>The account of the fine says what is to be paid back; only who takes fines can do it.</summary>
    private static IEnumerable<Move> Money(Process process, IEnumerable<object> facts)
    {
        var account = facts.Cast<FineFact>().Aggregate(FineAccount.Initial, FineAccount.Evolve);
        if (account.ToRefund.Fen > 0)
        {
            yield return new Move.Join((ToRefund, account.ToRefund.ToString()), (Refunded, "no"));
            if (!process.Duties.Contains("refund"))
                yield return new Move.Ask(
                    "refund", Role.FineCollector, $"请退还罚款 {account.ToRefund} 元。", $"Pay back {account.ToRefund} yuan.", AdministrativePenaltyLaw.Art67);
            yield break;
        }
        if (process.Known(ToRefund) is null) yield break;
        yield return new Move.Join((Refunded, "yes"));
        if (IsDone(process.Awaited.Count, process.Known(ToRefund), "yes")) yield return new Move.End(Undone);
    }

    private static bool IsDone(int awaited, string? toRefund, string? refunded) => awaited == 0 && (toRefund is null || refunded == "yes");

    private static (string Document, WithdrawalCause Cause) OutcomeOf(CaseFact fact) => fact switch
    {
        DecisionRevoked revoked => (revoked.Document, WithdrawalCause.Revoked),
        DecisionChanged changed => (changed.Document, WithdrawalCause.Changed),
        DecisionConfirmedUnlawful unlawful => (unlawful.Document, WithdrawalCause.FoundUnlawful),
        _ => throw new System.Diagnostics.UnreachableException($"{fact.GetType().Name} overturns nothing."),
    };

    private static StreamName FineOf(string caseId) => new("enforcement.fine", caseId);

    private static StreamName RemedyOf(CaseFact fact) => new("enforcement.remedy", fact switch
    {
        DecisionRevoked revoked => revoked.Remedy.ToString(),
        DecisionChanged changed => changed.Remedy.ToString(),
        DecisionConfirmedUnlawful unlawful => unlawful.Remedy.ToString(),
        _ => throw new System.Diagnostics.UnreachableException($"{fact.GetType().Name} overturns nothing."),
    });

    private static string ReasonOf(WithdrawalCause cause, PenaltyMatter matter, string document)
    {
        var how = cause switch { WithdrawalCause.Revoked => "撤销", WithdrawalCause.Changed => "变更", _ => "确认违法" };
        return $"行政处罚决定 {matter.Decision.DecisionNumber} 已由 {document} 依法{how}，撤回公示。";
    }
}
