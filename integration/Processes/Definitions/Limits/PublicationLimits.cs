using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Integration.Processes.Definitions.Limits;

/// <summary>
/// The limits of publicity: seven working days to report, and to show what is shown; the last day of its term, at which it ends of itself;
/// three working days to withdraw what fell (APL 48).
/// </summary>
internal static class PublicationLimits
{
    private const string Report = "report", Show = "show", Term = "term", Withdraw = "withdraw", Reported = "reported-on";

    public static IEnumerable<Move> Upon(Process process, PublicationFact fact) => (process.IsRunning, fact) switch
    {
        (false, PublicityDecided decided) =>
        [
            new Move.Start(DeadlineWatch.Watching, ("document", decided.Document.Number), ("division", decided.Document.Division.ToString())),
            new Move.Watch(Report, decided.Due, DualPublicity.SevenDays),
            .. decided.Decision.Public ? new Move[] { new Move.Watch(Show, decided.Due, DualPublicity.SevenDays) } : [],
        ],
        (true, DocumentReported) when process.Known(Reported) is null => [new Move.Join((Reported, Steps.Iso(fact.On))), .. Done(process, Report)],
        (true, PublicationPublished published) => [.. Done(process, Show), .. Until(published.Until)],
        (true, PublicityReconsidered { Decision: var decision }) => Under(process, decision),
        (true, PublicationCorrected { Decision: var decision }) => Under(process, decision),
        // What must be withdrawn is not shown first.
        (true, WithdrawalRequired required) =>
            [.. Lapsed(process, Show), new Move.Watch(Withdraw, required.WithdrawBy, AdministrativePenaltyLaw.Art48)],
        (true, PublicationWithdrawn) => [.. Done(process, Withdraw), new Move.End(DeadlineWatch.Over)],
        (true, PublicityEnded) => [.. Done(process, Term), new Move.End(DeadlineWatch.Over)],
        _ => [],
    };

    /// <summary>A new decision ends the showing, or shortens it; it lengthens nothing.</summary>
    private static IEnumerable<Move> Under(Process process, PublicityDecision decision) =>
        !decision.Public ? [.. Lapsed(process, Show), .. Lapsed(process, Term)]
        : process.Deadlines.TryGetValue(Term, out var running) && decision.Until < running.Due ? Until(decision.Until)
        : [];

    private static IEnumerable<Move> Until(LocalDate? last) =>
        last is { } until ? [new Move.Watch(Term, new(until, Provisional: false), CreditRepairMeasures.Terms)] : [];

    public static IEnumerable<Move> Passed(DeadlinePassed passed, FactSeen seen) => passed.Deadline switch
    {
        Term => [new Move.Give("end-of-term", new EndPublicity(PublicationId.Parse(seen.Stream.Key.Split(':')[1]), PublicityEnd.TermReached), CreditRepairMeasures.Repair)],
        Report => [Late("report-overdue", $"至 {Steps.Iso(passed.Due)} 未报送信用平台。", $"Not reported by {Steps.Iso(passed.Due)}.", DualPublicity.SevenDays)],
        Show => [Late("show-overdue", $"至 {Steps.Iso(passed.Due)} 未公示。", $"Not shown by {Steps.Iso(passed.Due)}.", DualPublicity.SevenDays)],
        _ => [Late("withdraw-overdue", $"至 {Steps.Iso(passed.Due)} 未撤回公示。", $"Not withdrawn by {Steps.Iso(passed.Due)}.", AdministrativePenaltyLaw.Art48)],
    };

    /// <summary>Done, in time or late.</summary>
    private static IEnumerable<Move> Done(Process process, string limit) =>
        process.Deadlines.ContainsKey(limit) || process.Passed.ContainsKey(limit) ? [new Move.Met(limit)] : [];

    private static IEnumerable<Move> Lapsed(Process process, string limit) => process.Deadlines.ContainsKey(limit) ? [new Move.Lapse(limit)] : [];

    private static Move.Ask Late(string duty, string zh, string en, string basis) => new(duty, Role.PublicityClerk, zh, en, basis);
}
