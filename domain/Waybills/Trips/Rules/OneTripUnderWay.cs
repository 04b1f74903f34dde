using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Trips.Rules;

/// <summary>W-11: nobody starts on a trip while another of theirs is under way, however late that one is.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "W-11 {who} 的运单 {other} 尚未结束，不得起运。",
    "W-11 {who} is still under way on waybill {other}: no other trip begins before that one has ended.")]
public static class OneTripUnderWay
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-11";

    public static readonly RuleId Id = new("WAY-TRP-011");

    public static Refusal? Check(TripBookId whose, TripBook book, WaybillId waybill) =>
        book.UnderWay is { } other && other.Waybill != waybill
            ? new Refusal(Id, ("who", whose.Kind is TripBookKind.Vehicle ? whose.Subject : whose), ("other", other.Waybill))
            : null;
}
