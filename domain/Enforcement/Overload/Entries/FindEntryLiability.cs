using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>Finds by a check at the exit 出口倒查 that the operator of an entry let a truck in over its limit.</summary>
/// <param name="FoundGrossKg">What the truck weighed at the exit or on the way.</param>
/// <param name="Document">Number of the record of the finding.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record FindEntryLiability(
    EntryCheckId Check,
    SiteId Site,
    EntryFault Fault,
    Plate Plate,
    TruckConfiguration Truck,
    WeigherClass Weigher,
    int FoundGrossKg,
    CreditCode Operator,
    string Document) : EntryCheckCommand;

public static partial class EntryCheckDecider
{
    private static Decision<EntryCheckFact> Decide(EntryCheck check, FindEntryLiability command, OverloadContext context)
    {
        if (check.Liability is not null) return Decision<EntryCheckFact>.Nothing;
        if (SiteOfOwnDivision.Check(context.Site, context.Actor) is { } elsewhere) return elsewhere;
        if (EntryOfMotorway.Check(context.Site) is { } noEntry) return noEntry;
        if (AxlesAgree.Check(command.Truck, [], context) is { } mismatch) return mismatch;
        if (SoundReadings.Check(command.Truck, [], command.FoundGrossKg, context) is { } unsound) return unsound;
        if (ReasonedAct.Check(command.Document) is { } blank) return blank;
        var found = MeasuredMass.Find(command.Truck, command.Weigher, command.FoundGrossKg, context.On, context.Figures)!;
        if (FaultFitsRecord.Check(check, context.Site.Operator, command, found) is { } unfounded) return unfounded;
        return new EntryLiabilityFound(
            command.Fault, command.Site, context.Site.Division, command.Operator, command.Plate, found, command.Document, context.On);
    }
}
