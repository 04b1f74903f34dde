using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>
/// C8 实施行政强制措施 (ACL 18, 22 to 24): two officers hold what is connected with an offence whose law allows it, with the head's leave, and
/// hand over decision and list.
/// </summary>
/// <param name="DecisionNumber">强制措施决定书文号.</param>
/// <param name="Items">The list 清单.</param>
/// <param name="PartyTold">The party was told of grounds, rights and remedies, and heard.</param>
/// <param name="ListHandedOver">Decision and list were handed over.</param>
/// <param name="Danger">Why it cannot wait for the head's leave; null where there is one.</param>
[ActOf(Role.EnforcementOfficer), Law(AdministrativeCompulsionLaw.Art18)]
public sealed record ImposeMeasure(
    MeasureId Measure,
    string DecisionNumber,
    MeasureKind Kind,
    OffenceCode Offence,
    PartyConcerned Party,
    DivisionCode Division,
    ImmutableArray<HeldItem> Items,
    string KeptAt,
    ImmutableArray<AssignedOfficer> Officers,
    bool PartyTold,
    bool ListHandedOver,
    CaseId? Case = null,
    LeadId? Lead = null,
    string? Danger = null) : MeasureCommand;

public static partial class MeasureDecider
{
    /// <summary>Numbers of decisions on measures are unique in the whole department.</summary>
    public const string DecisionClaim = "enforcement.measure-decision";

    private static Decision<MeasureFact> Decide(CompulsoryMeasure measure, ImposeMeasure command, EnforcementContext context)
    {
        if (NewOnRecord.Check(measure.Imposed is not null, command.Measure) is { } twice) return twice;
        if (StatedInWriting.Check(("decisionNumber", command.DecisionNumber), ("keptAt", command.KeptAt)) is { } bare) return bare;
        if (PartyIdentified.Check(command.Party, context) is { } unknown) return unknown;
        if (StatutoryPower.Check(command.Offence, command.Kind, context) is { } powerless) return powerless;
        if (TwoCertifiedOfficers.Check(command.Officers, context.On) is { } alone) return alone;
        if (ActingOfficerPresent.Check(command.Officers, context) is { } absent) return absent;
        if (LeaveOfTheHead.Check(measure, command, context) is { } unapproved) return unapproved;
        if (ConnectedItemsOnly.Check(command.Items) is { } unconnected) return unconnected;
        if (ListHandedOver.Check(command) is { } silent) return silent;
        var hours = context.Figures.NumberOf(MeasureFigures.HoursToApprove, context.On);
        return Decision<MeasureFact>.Accept(new MeasureImposed(
            command.DecisionNumber, command.Kind, command.Offence, StatutoryPower.Of(command.Offence, command.Kind, context)!.Article,
            PartyOnRecord.Of(command.Party, context.PartyOf(command.Party)), command.Division, context.Actor.Agency, command.Case,
            command.Lead, command.Items, command.KeptAt, command.Officers, measure.Approved?.Approval, command.Danger,
            measure.Approved is null ? context.At + Duration.FromHours(hours) : null, context.On,
            new(context.On.PlusDays(AdministrativeCompulsionLaw.DaysOfSeizure.On(context.On)), Provisional: false), context.On))
            .Claiming(DecisionClaim, command.DecisionNumber);
    }
}
