using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>Tells the authority of something suspicious at the entry 可疑情况报告.</summary>
[ActOf(Role.Partner, Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record ReportSuspicion(EntryCheckId Check, string Suspicion) : EntryCheckCommand;

public static partial class EntryCheckDecider
{
    private static Decision<EntryCheckFact> Decide(EntryCheck check, ReportSuspicion command, OverloadContext context)
    {
        if (OrderOfEntryCheck.Check(check, EntryStage.Weighed, EntryStage.Admitted, EntryStage.Refused) is { } closed) return closed;
        if (ReasonedAct.Check(command.Suspicion) is { } blank) return blank;
        if (check.Suspicions.Contains(command.Suspicion)) return Decision<EntryCheckFact>.Nothing;
        return new SuspicionReported(command.Suspicion, context.On);
    }
}
