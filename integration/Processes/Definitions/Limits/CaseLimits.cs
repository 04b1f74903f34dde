using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes.Definitions.Limits;

/// <summary>The limits of a case: ninety days to decide (APL 60), which stand still with the case, and seven working days to serve (APL 61).</summary>
internal static class CaseLimits
{
    private const string Decide = "decide", Serve = "serve";

    public static bool Concern(CaseFact fact) => MovesOf(fact, running: true, watchesDecision: true).Any();

    public static IEnumerable<Move> Upon(Process process, CaseFact fact) =>
        MovesOf(fact, process.IsRunning, process.Deadlines.ContainsKey(Decide) || process.Passed.ContainsKey(Decide));

    public static IEnumerable<Move> Passed(DeadlinePassed passed) => passed.Deadline switch
    {
        Decide =>
        [
            new Move.Ask(
                "decide-overdue", Role.AgencyHead, $"案件至 {Steps.Iso(passed.Due)} 未作出决定，已超过办案期限。",
                $"The case was not decided by {Steps.Iso(passed.Due)}.", AdministrativePenaltyLaw.Art60),
        ],
        Serve =>
        [
            new Move.Ask(
                "serve-overdue", Role.CaseUnitHead, $"处罚决定书至 {Steps.Iso(passed.Due)} 未送达。",
                $"The decision was not served by {Steps.Iso(passed.Due)}.", AdministrativePenaltyLaw.Art61),
        ],
        _ => [],
    };

    private static IEnumerable<Move> MovesOf(CaseFact fact, bool running, bool watchesDecision) => (running, fact) switch
    {
        (_, CaseFiled filed) when !running || watchesDecision => filed.Procedure is CaseProcedure.Simplified
            ? []
            : [.. running ? [] : new Move[] { new Move.Start(DeadlineWatch.Watching, ("division", filed.Division.ToString())) }, Until(filed.DecideBy)],
        (true, CasePeriodExtended extended) => [Until(extended.DecideBy)],
        (true, CaseClockResumed resumed) => [Until(resumed.DecideBy)],
        (true, CaseResumed resumed) => [Until(resumed.DecideBy)],
        (true, PoliceDeclinedCase declined) => [Until(declined.DecideBy)],
        (true, CaseClockStopped or CaseSuspended or CaseTransferredToPolice) when watchesDecision => [new Move.Lapse(Decide)],
        (true, PenaltyDecided decided) =>
        [
            .. watchesDecision ? new Move[] { new Move.Met(Decide) } : [],
            new Move.Watch(Serve, decided.ServeBy, AdministrativePenaltyLaw.Art61),
        ],
        (true, DecisionServed) => [new Move.Met(Serve), new Move.End(DeadlineWatch.Over)],
        (true, NoPenaltyDecided) => [.. watchesDecision ? new Move[] { new Move.Met(Decide) } : [], new Move.End(DeadlineWatch.Over)],
        (true, CaseTerminated or CaseWithdrawn or CaseTransferredToAgency or CaseClosed) => [new Move.End(DeadlineWatch.Over)],
        _ => [],
    };

    private static Move.Watch Until(Deadline due) => new(Decide, due, AdministrativePenaltyLaw.Art60);
}
