using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>A vehicle leaves its owner with nothing open: no alarm case, no waybill.</summary>
[Law(RoadTransportRegulations.Art33)]
[RuleText(
    "车辆尚有未办结的报警 {alarms} 件、未完成的运单 {waybills} 份，不能转籍过户。",
    "The vehicle has {alarms} alarms and {waybills} waybills that are not finished.")]
public static class NothingOpenAtTransfer
{
    public static readonly RuleId Id = new("SUP-TRF-001");

    public static Refusal? Check(OpenMatters open) =>
        open.Alarms + open.Waybills == 0 ? null : new Refusal(Id, ("alarms", open.Alarms), ("waybills", open.Waybills));
}
