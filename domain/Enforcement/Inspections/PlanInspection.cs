using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>制定检查计划: says who is to be inspected, on what basis and on what points.</summary>
/// <param name="Points">The checklist 检查事项.</param>
[ActOf(Role.CaseUnitHead, Role.AgencyHead, Role.Supervisor), Law(AdministrativePenaltyLaw.Art39)]
public sealed record PlanInspection(
    InspectionId Inspection,
    InspectionKind Kind,
    EnforcementDomain Domain,
    PartyConcerned Party,
    DivisionCode Division,
    string Basis,
    ImmutableArray<string> Points,
    LocalDate PlannedOn) : InspectionCommand;

public static partial class InspectionDecider
{
    private static Decision<InspectionFact> Decide(Inspection inspection, PlanInspection command, EnforcementContext context)
    {
        if (NewOnRecord.Check(inspection.Exists, command.Inspection) is { } twice) return twice;
        if (StatedInWriting.Check(("basis", command.Basis)) is { } baseless) return baseless;
        if (PartyIdentified.Check(command.Party, context) is { } unknown) return unknown;
        if (ChecklistOfInspection.Check(command.Points) is { } pointless) return pointless;
        if (NotOftenerThanAllowed.Check(command, context) is { } tooSoon) return tooSoon;
        return new InspectionPlanned(
            command.Kind, command.Domain, PartyOnRecord.Of(command.Party, context.PartyOf(command.Party)), command.Division,
            context.Actor.Agency, command.Basis, command.Points, command.PlannedOn, context.InspectionPercent, context.On);
    }
}
