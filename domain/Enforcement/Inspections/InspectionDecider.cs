using System.Diagnostics;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>What can be done in an inspection, one line per act.</summary>
public static partial class InspectionDecider
{
    public static Decision<InspectionFact> Decide(Inspection inspection, InspectionCommand command, EnforcementContext context) =>
        EntriesInOrder.Check(inspection.LastOn, context) is { } refusal ? refusal : command switch
        {
            PlanInspection act => Decide(inspection, act, context),
            _ when KnownOnRecord.Check(inspection.Exists, command.Inspection) is { } unknown => unknown,
            CancelInspection act => Decide(inspection, act, context),
            HoldInspection act => Decide(inspection, act, context),
            OrderHazardRemoval act => Decide(inspection, act, context),
            ConfirmHazardRemoved act => Decide(inspection, act, context),
            RaiseLead act => Decide(inspection, act, context),
            _ => throw new UnreachableException(),
        };
}
