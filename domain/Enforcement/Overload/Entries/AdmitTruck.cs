using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>Lets a truck onto the motorway 放行, within its limit only (O-06), or under a pass that covers what was weighed.</summary>
/// <param name="Permit">The pass, for a truck over the limit.</param>
[ActOf(Role.Partner, Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record AdmitTruck(EntryCheckId Check, OversizePermitId? Permit = null) : EntryCheckCommand;

public static partial class EntryCheckDecider
{
    private static Decision<EntryCheckFact> Decide(EntryCheck check, AdmitTruck command, OverloadContext context)
    {
        if (check.Stage is EntryStage.Admitted) return Decision<EntryCheckFact>.Nothing;
        if (OrderOfEntryCheck.Check(check, EntryStage.Weighed) is { } closed) return closed;
        var under = check.Finding is { IsOverLimit: true } ? command.Permit : null;
        if (under is null && WithinLimitToEnter.Check(check) is { } over) return over;
        if (under is not null
            && PassCoversTransport.Check(context.Pass, new(check.Plate, check.Truck!, check.Finding!.AdjustedKg), check.ArrivedOn!.Value)
            is { } uncovered) return uncovered;
        return new EntryAdmitted(check.Site, check.Division, check.Plate, context.On) { ArrivedOn = check.ArrivedOn, Permit = under };
    }
}
