using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>Turns a truck away from the motorway 劝返. Nobody is fined for it.</summary>
[ActOf(Role.Partner, Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record TurnTruckAway(EntryCheckId Check) : EntryCheckCommand;

public static partial class EntryCheckDecider
{
    private static Decision<EntryCheckFact> Decide(EntryCheck check, TurnTruckAway command, OverloadContext context)
    {
        if (check.Stage is EntryStage.Refused) return Decision<EntryCheckFact>.Nothing;
        if (OrderOfEntryCheck.Check(check, EntryStage.Weighed) is { } closed) return closed;
        return new EntryRefused(check.Site, check.Division, check.Plate, context.On) { ArrivedOn = check.ArrivedOn };
    }
}
