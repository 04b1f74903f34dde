using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>Registers a lead that another record of this department gave: an inspection, a weighing; recorded with it.</summary>
[ActOf(Role.System), Law(TransportEnforcementProcedure.Art62)]
public sealed record TakeUpLead(
    LeadId Lead,
    LeadSource Source,
    EnforcementDomain Domain,
    DivisionCode Division,
    string Agency,
    string Facts,
    string Place,
    LocalDate FoundOn,
    LocalDate? ActOn,
    OffenceCode? Offence,
    PartyOnRecord? Party,
    Plate? Plate = null,
    InspectionId? Inspection = null,
    WeighRecordId? WeighRecord = null,
    string? Reference = null) : LeadCommand;

public static partial class LeadDecider
{
    private static Decision<LeadFact> Decide(CaseLead lead, TakeUpLead command, EnforcementContext context)
    {
        if (Enforcement.Rules.NewOnRecord.Check(lead.Exists, command.Lead) is { } twice) return twice;
        return new LeadRegistered(
            command.Source, command.Domain, command.Division, command.Agency, command.Facts, command.Place, command.FoundOn, command.ActOn,
            command.Offence, command.Party, command.Plate, command.Inspection, command.WeighRecord, command.Reference, context.On);
    }
}
