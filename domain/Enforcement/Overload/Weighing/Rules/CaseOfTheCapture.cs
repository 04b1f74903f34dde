using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>
/// A case that rests on a capture is about what the capture shows: that truck, on that day, and, for driving over the limit, its owner or
/// the operator on whose licence it stands.
/// </summary>
[Law(OversizeVehicleRules.Art41), Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "案件所载车辆、日期或者当事人与称重检测记录不符（记录：{plate}，{day}）。",
    "The case is not about what the capture shows: {plate} on {day}, and its owner or operator.")]
public static class CaseOfTheCapture
{
    public static readonly RuleId Id = new("OVL-WGH-011");

    /// <param name="record">The capture.</param>
    /// <param name="id">Its id.</param>
    /// <param name="resting">The case; null while it is not on record: it is held against the capture when it is filed.</param>
    public static Refusal? Check(WeighRecord record, WeighRecordId id, RestingCase? resting)
    {
        if (resting is null || record.Captured is not { } captured) return null;
        var day = ChinaTime.DayOf(captured.CapturedAt);
        var same = resting.Record == id
            && (resting.Plate is { } plate ? plate == captured.Plate : !resting.IsDriving)
            && resting.From <= day && day <= resting.Until
            && (!resting.IsDriving || resting.Party == record.Owner?.Owner.Party || resting.Party == record.Owner?.Enterprise);
        return same ? null : new Refusal(Id, ("plate", captured.Plate), ("day", day));
    }
}
