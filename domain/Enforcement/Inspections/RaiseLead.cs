using NodaTime;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>检查发现违法线索 (TEP 62): what the inspection found becomes a lead, registered in the same transaction.</summary>
/// <param name="Lead">Id of the lead that is registered.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(TransportEnforcementProcedure.Art62)]
public sealed record RaiseLead(
    InspectionId Inspection, LeadId Lead, string Facts, LocalDate? ActOn = null, OffenceCode? Offence = null, Plate? Plate = null)
    : InspectionCommand;

public static partial class InspectionDecider
{
    private static Decision<InspectionFact> Decide(Inspection inspection, RaiseLead command, EnforcementContext context)
    {
        if (inspection.Leads.Contains(command.Lead)) return Decision<InspectionFact>.Nothing;
        if (OffenceSeen.Check(inspection) is { } nothing) return nothing;
        if (StatedInWriting.Check(("facts", command.Facts)) is { } bare) return bare;
        if (Leads.Rules.LeadFoundInTime.Check(inspection.Held!.HeldOn, command.ActOn, context.On) is { } untimely) return untimely;
        return new LeadRaised(command.Lead, command.Facts, command.ActOn, command.Offence, command.Plate, context.On);
    }
}

/// <summary>What a fact of an inspection does elsewhere: an act recorded in the same transaction, or nothing.</summary>
public static class InspectionConsequence
{
    /// <param name="id">The inspection.</param>
    /// <param name="inspection">The inspection after the fact.</param>
    public static LeadCommand? Of(InspectionId id, Inspection inspection, InspectionFact fact) => fact is LeadRaised raised
        ? new TakeUpLead(
            raised.Lead, LeadSource.Inspection, inspection.Planned!.Domain, inspection.Planned.Division, inspection.Planned.Agency,
            raised.Facts, inspection.Held!.Place, inspection.Held.HeldOn, raised.ActOn, raised.Offence, inspection.Planned.Party,
            raised.Plate, Inspection: id)
        : null;
}
