using NodaTime;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>C1 线索登记 (TEP 62): takes down that somebody may have broken the law, and where that is known from.</summary>
/// <param name="Facts">What is said to have happened.</param>
/// <param name="FoundOn">Day on which the act came to the agency's knowledge.</param>
/// <param name="Reference">Number of the report, the assignment or the letter of transfer.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(TransportEnforcementProcedure.Art62)]
public sealed record RegisterLead(
    LeadId Lead,
    LeadSource Source,
    EnforcementDomain Domain,
    DivisionCode Division,
    string Facts,
    string Place,
    LocalDate FoundOn,
    LocalDate? ActOn = null,
    OffenceCode? Offence = null,
    PartyConcerned? Party = null,
    Plate? Plate = null,
    string? Reference = null) : LeadCommand;

public static partial class LeadDecider
{
    private static Decision<LeadFact> Decide(CaseLead lead, RegisterLead command, EnforcementContext context)
    {
        if (NewOnRecord.Check(lead.Exists, command.Lead) is { } twice) return twice;
        if (StatedInWriting.Check(("facts", command.Facts), ("place", command.Place)) is { } bare) return bare;
        if (SourceOfLead.Check(command.Source, command.Reference) is { } sourceless) return sourceless;
        if (LeadFoundInTime.Check(command.FoundOn, command.ActOn, context.On) is { } untimely) return untimely;
        if (PartyIdentified.Check(command.Party, context) is { } unknown) return unknown;
        return new LeadRegistered(
            command.Source, command.Domain, command.Division, context.Actor.Agency, command.Facts, command.Place, command.FoundOn,
            command.ActOn, command.Offence, context.OnRecord(command.Party), command.Plate, null, null, command.Reference, context.On);
    }
}
