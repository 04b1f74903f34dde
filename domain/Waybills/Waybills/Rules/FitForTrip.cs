using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// V-04: no waybill is issued for a vehicle that supervision holds back: silent, suspended, uninsured, not reviewed or not inspected
/// (vehicles §9; DSM 26).
/// </summary>
[Law(MonitoringMeasures.Art26)]
[RuleText(
    "V-04 {plate} 不得派单：{faults}。",
    "V-04 {plate} must not be sent out: {faults}.")]
public static class FitForTrip
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-04";

    public static readonly RuleId Id = new("WAY-VAL-021");

    public static Refusal? Check(WaybillContent content, WaybillsContext context) => context.Circumstances.HeldBackFor is { IsEmpty: false } faults
        ? new Refusal(Id, ("plate", content.Vehicle.Plate), ("faults", string.Join("; ", faults)))
        : null;
}
