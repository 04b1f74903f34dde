using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>Lets a truck onto the motorway 放行, within its limit only (O-06).</summary>
[ActOf(Role.Partner, Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record AdmitTruck(EntryCheckId Check) : EntryCheckCommand;

public static partial class EntryCheckDecider
{
    private static Decision<EntryCheckFact> Decide(EntryCheck check, AdmitTruck command, OverloadContext context)
    {
        if (check.Stage is EntryStage.Admitted) return Decision<EntryCheckFact>.Nothing;
        if (OrderOfEntryCheck.Check(check, EntryStage.Weighed) is { } closed) return closed;
        if (WithinLimitToEnter.Check(check) is { } over) return over;
        return new EntryAdmitted(check.Site, check.Division, check.Plate, context.On);
    }
}
