using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>The powers over a check at a motorway entry, one line per act.</summary>
public static partial class EntryCheckDecider
{
    public static Decision<EntryCheckFact> Decide(EntryCheck check, EntryCheckCommand command, OverloadContext context) =>
        OverloadActsInOrder.Check(check.LastOn, context) is { } refusal ? refusal : command switch
        {
            WeighAtEntry act => Decide(check, act, context),
            AdmitTruck act => Decide(check, act, context),
            TurnTruckAway act => Decide(check, act, context),
            ReportSuspicion act => Decide(check, act, context),
            FindEntryLiability act => Decide(check, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
