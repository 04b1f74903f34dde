using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes.Definitions.Limits;

/// <summary>
/// The limits of a case that are duties of the agency: ninety days to decide (APL 60), which stand still with the case, seven working days
/// to serve (APL 61), the report and the money of a decision on the spot (TEP 61, APL 71). They are watched while any of them runs; the
/// steps of a transfer to the police have a process of their own, and what is the party's is not watched.
/// </summary>
internal static class CaseLimits
{
    private const string Decide = "decide", Serve = "serve", Report = "report", HandIn = "hand-in", Bank = "bank";

    public static bool Concern(CaseFact fact) =>
        SetBy(fact) is not null || !DoneBy(fact).IsEmpty || StandsStill(fact) || Ends(fact);

    /// <summary>What a fact needs to see of the case before it: whose a decision on the spot is, stands in its filing.</summary>
    public static bool LooksBack(CaseFact fact) => fact is DecisionServed or FineCollectedOnSpot;

    public static IEnumerable<Move> Upon(Process process, CaseFact fact, FactSeen seen)
    {
        var set = SetBy(fact);
        if (!process.IsRunning)
        {
            if (set is null || BeginsAt(fact, seen) is not { } filing) yield break;
            yield return new Move.Start(DeadlineWatch.Watching, ("division", filing.Division.ToString()));
        }
        else if (Ends(fact))
        {
            yield return new Move.End(DeadlineWatch.Over);
            yield break;
        }
        string[] done = [.. DoneBy(fact).Where(limit => process.Deadlines.ContainsKey(limit) || process.Passed.ContainsKey(limit))];
        foreach (var limit in done) yield return new Move.Met(limit);
        if (StandsStill(fact) && process.Deadlines.ContainsKey(Decide)) yield return new Move.Lapse(Decide);
        if (set is not null) yield return set;
        else if (done.Length > 0 && process.Deadlines.Keys.All(done.Contains)) yield return new Move.End(DeadlineWatch.Over);
    }

    public static IEnumerable<Move> Passed(DeadlinePassed passed)
    {
        var (role, zh, en, basis) = passed.Deadline switch
        {
            Decide => (Role.AgencyHead, "案件未作出决定，已超过办案期限", "the case was not decided", AdministrativePenaltyLaw.Art60),
            Serve => (Role.CaseUnitHead, "处罚决定书未送达", "the decision was not served", AdministrativePenaltyLaw.Art61),
            Report => (Role.CaseUnitHead, "当场处罚决定未备案", "the decision on the spot was not reported", TransportEnforcementProcedure.Art61),
            HandIn => (Role.CaseUnitHead, "当场收缴的罚款未上缴", "the collected fine was not handed in", AdministrativePenaltyLaw.Art71),
            _ => (Role.CaseUnitHead, "当场收缴的罚款未缴付银行", "the collected fine was not brought to the bank", AdministrativePenaltyLaw.Art71),
        };
        yield return new Move.Ask(
            $"{passed.Deadline}-overdue", role, $"至 {Steps.Iso(passed.Due)} {zh}。", $"By {Steps.Iso(passed.Due)} {en}.", basis);
    }

    /// <summary>The limit that a fact sets, or sets anew.</summary>
    private static Move.Watch? SetBy(CaseFact fact) => fact switch
    {
        CaseFiled { Procedure: CaseProcedure.Ordinary } filed => Until(filed.DecideBy),
        CasePeriodExtended extended => Until(extended.DecideBy),
        CaseClockResumed resumed => Until(resumed.DecideBy),
        CaseResumed resumed => Until(resumed.DecideBy),
        PoliceDeclinedCase declined => Until(declined.DecideBy),
        PenaltyDecided { Procedure: CaseProcedure.Ordinary } decided => new(Serve, decided.ServeBy, AdministrativePenaltyLaw.Art61),
        DecisionServed { ReportBy: { } due } => new(Report, due, TransportEnforcementProcedure.Art61),
        FineCollectedOnSpot collected => new(HandIn, collected.HandInBy, AdministrativePenaltyLaw.Art71),
        CollectedFineHandedIn handed => new(Bank, handed.ToBankBy, AdministrativePenaltyLaw.Art71),
        CaseLimitsRecounted { DecideBy: { } due } => Until(due),
        CaseLimitsRecounted { ServeBy: { } due } => new(Serve, due, AdministrativePenaltyLaw.Art61),
        CaseLimitsRecounted { ReportBy: { } due } => new(Report, due, TransportEnforcementProcedure.Art61),
        _ => null,
    };

    /// <summary>The filing of the case, where a fact may begin the watch; what a case goes on with does not.</summary>
    private static CaseFiled? BeginsAt(CaseFact fact, FactSeen seen) =>
        fact as CaseFiled ?? (LooksBack(fact) ? seen.Before.OfType<CaseFiled>().LastOrDefault() : null);

    private static ImmutableArray<string> DoneBy(CaseFact fact) => fact switch
    {
        PenaltyDecided or NoPenaltyDecided => [Decide],
        DecisionServed => [Serve],
        OnSpotDecisionReported => [Report],
        CollectedFineHandedIn => [HandIn],
        CollectedFineBanked => [Bank],
        _ => [],
    };

    private static bool StandsStill(CaseFact fact) => fact is CaseClockStopped or CaseSuspended or CaseTransferredToPolice;

    private static bool Ends(CaseFact fact) => fact is CaseTerminated or CaseWithdrawn or CaseTransferredToAgency or CaseClosed;

    private static Move.Watch Until(Deadline due) => new(Decide, due, AdministrativePenaltyLaw.Art60);
}
