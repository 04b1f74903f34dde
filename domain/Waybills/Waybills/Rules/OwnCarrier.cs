using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A dispatcher makes the waybills of the carrier that they act for, and of no other (O29 24).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText("调度员只能为本单位制作运单。", "A dispatcher makes waybills of their own carrier only.")]
public static class OwnCarrier
{
    public static readonly RuleId Id = new("WAY-DRF-002");

    public static Refusal? Check(PartyConcerned carrier, WaybillsContext context) =>
        carrier.CreditCode is { } code && context.Actor.Party == PartyId.Of(code) ? null : new Refusal(Id);
}
