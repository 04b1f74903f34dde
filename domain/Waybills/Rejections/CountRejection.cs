using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rejections;

/// <summary>An act upon a carrier's rejected waybills.</summary>
public abstract record RejectionCommand
{
    public abstract PartyId Carrier { get; init; }
}

/// <summary>
/// Counts a waybill that failed for want of a licence, a certificate or a qualification 校验未通过计次; three in thirty days bring an
/// inspection. Validated again while its dispatcher mends it, a waybill still counts once.
/// </summary>
/// <param name="Division">Where the carrier is registered.</param>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art22)]
public sealed record CountRejection(PartyId Carrier, DivisionCode Division, WaybillId Waybill, LocalDate RejectedOn) : RejectionCommand;

/// <summary>The one power over a carrier's rejected waybills: to count on.</summary>
public static class RejectionDecider
{
    public static Decision<RejectionFact> Decide(RejectionTally tally, RejectionCommand command, ActContext context) => command switch
    {
        CountRejection act => Decide(tally, act, context),
        _ => throw new System.Diagnostics.UnreachableException($"No decision for {command.GetType().Name}."),
    };

    private static Decision<RejectionFact> Decide(RejectionTally tally, CountRejection command, ActContext context)
    {
        if (tally.Rejected.ContainsKey(command.Waybill.ToString())) return Decision<RejectionFact>.Nothing;
        var counted = new RejectionCounted(command.Waybill, command.RejectedOn, context.On);
        var days = context.Figures.NumberOf(RejectionFigures.DaysOfRejections, command.RejectedOn);
        var recent = RejectionTally.Evolve(tally, counted).Within(days, command.RejectedOn);
        return recent.Length >= context.Figures.NumberOf(RejectionFigures.WaybillsForInspection, command.RejectedOn)
            ? Decision<RejectionFact>.Accept(
                counted,
                new RejectionsRepeated(
                    command.Carrier, command.Division, [.. recent.Select(one => one.Waybill)], recent[0].On, command.RejectedOn, context.On))
            : counted;
    }
}
