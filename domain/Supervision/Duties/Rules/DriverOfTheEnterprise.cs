using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>An enterprise assigns its own drivers to its own vehicles, and only they are at the wheel of these by the record.</summary>
[Law(RoadTransportRegulations.Art28)]
[RuleText(
    "驾驶员与车辆不属于同一企业。",
    "Driver and vehicle are not of one enterprise.")]
public static class DriverOfTheEnterprise
{
    public static readonly RuleId Id = new("SUP-DTY-004");

    public static Refusal? Check(DriverDutyLog log, SupervisedVehicle vehicle) =>
        log.Opened!.Employer == vehicle.Registration!.Owner.Party ? null : new Refusal(Id);
}
