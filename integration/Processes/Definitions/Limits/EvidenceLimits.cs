using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes.Definitions.Limits;

/// <summary>The seven working days in which evidence that was registered in advance is disposed of (APL 56); after them it can only be released.</summary>
internal static class EvidenceLimits
{
    private const string Dispose = "dispose";

    public static bool Concern(EvidenceFact fact) => fact is EvidenceRegisteredInAdvance or AdvanceRegistrationDisposed;

    public static bool LooksBack(EvidenceFact fact) => fact is EvidenceRegisteredInAdvance;

    public static IEnumerable<Move> Upon(Process process, EvidenceFact fact, FactSeen seen) => (process.IsRunning, fact) switch
    {
        (false, EvidenceRegisteredInAdvance registered) when seen.Before.OfType<EvidenceCollected>().FirstOrDefault() is { } collected =>
        [
            new Move.Start(DeadlineWatch.Watching, ("division", collected.Division.ToString())),
            new Move.Watch(Dispose, registered.DisposeBy, AdministrativePenaltyLaw.Art56),
        ],
        (true, AdvanceRegistrationDisposed) => [new Move.Met(Dispose), new Move.End(DeadlineWatch.Over)],
        _ => [],
    };

    public static IEnumerable<Move> Passed(DeadlinePassed passed) =>
    [
        new Move.Ask(
            "dispose-overdue", Role.CaseUnitHead, $"先行登记保存的证据至 {Steps.Iso(passed.Due)} 未作出处理决定，请解除登记保存。",
            $"Evidence registered in advance was not disposed of by {Steps.Iso(passed.Due)}: release it.", AdministrativePenaltyLaw.Art56),
    ];
}
