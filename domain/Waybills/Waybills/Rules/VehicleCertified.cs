using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// W-02: vehicle and trailer have a certificate that is in force and reviewed on the day of the start, under this carrier, for the class or division of every line
/// (O29 23). A certificate serves the one plate that is on record with it; where none is, nobody can say whose it is, and it serves none. One that
/// names no classes is bounded by the carrier's licence.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art23)]
[RuleText(
    "W-02 {plate} 的道路运输证 {certificate} 无效、年审逾期、不属于该承运单位、与车辆不符，或者经营范围不符。",
    "W-02 Certificate {certificate} of {plate} is not in force, overdue for review, not this carrier's, of another vehicle, or not for these goods.")]
public static class VehicleCertified
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-02";

    public static readonly RuleId Id = new("WAY-VAL-002");

    public static Refusal? Check(WaybillContent content, WaybillsContext context)
    {
        if (content.Regime() is not GoodsRegime.Full) return null;
        if (!Serves(context.Circumstances.Vehicle, content.Vehicle.Plate, content, context))
            return Of(content.Vehicle.Plate, content.Vehicle.CertificateNumber);
        return content.Trailer is { } trailer && !Serves(context.Circumstances.Trailer, trailer.Plate, content, context)
            ? Of(trailer.Plate, trailer.CertificateNumber)
            : null;

        static Refusal Of(Plate plate, string certificate) => new(Id, ("plate", plate), ("certificate", certificate));
    }

    private static bool Serves(VehicleStanding? standing, Plate plate, WaybillContent content, WaybillsContext context) =>
        standing is { InForce: true } && standing.Holder == content.Carrier.Party
        && DayOf(content, context) is var day && !(standing.Until < day) && !(standing.ReviewBy < day)
        && standing.Plate == plate
        && (standing.HazardClasses.IsDefaultOrEmpty || ScopeOfHazards.Lacking(standing.HazardClasses, content).Length == 0);

    /// <summary>The day of the start; of a trip that has begun, today.</summary>
    private static LocalDate DayOf(WaybillContent content, WaybillsContext context) =>
        LocalDate.Max(context.On, ChinaTime.DayOf(content.PlannedStart));
}
