using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>
/// A truck whose owner was told of an overload and has not come in the time that was given passes no review until it is handled
/// (overload §5.1). That this holds up the review is not certain law: officers may turn it off.
/// </summary>
[Law(GuangdongRoadTransportRegulations.Art55), Law(OversizeVehicleRules.Art41)]
[RuleText(
    "该车有 {matters} 起超限检测记录告知后逾期未处理，处理前不予审验。",
    "The truck has {matters} overload records that were not handled in the time given: it passes no review before they are.")]
public static class OverloadsHandledBeforeReview
{
    public static readonly RuleId Id = new("LIC-RVW-003");

    public static Refusal? Check(LicensingContext context) =>
        context.UnhandledOverloads > 0 && context.Figures.FlagOf(LicenceFigures.ReviewWaitsForOverloads, context.On)
            ? new Refusal(Id, ("matters", context.UnhandledOverloads))
            : null;
}
