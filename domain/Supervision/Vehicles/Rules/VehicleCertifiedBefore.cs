using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>What is reviewed is the vehicle's certificate.</summary>
[Law(GuangdongRoadTransportRegulations.Art55)]
[RuleText(
    "车辆尚未配发道路运输证，或者已经退出，不能审验。",
    "A vehicle without a certificate, or one that has left, is not reviewed.")]
public static class VehicleCertifiedBefore
{
    public static readonly RuleId Id = new("SUP-RVW-001");

    public static Refusal? Check(SupervisedVehicle vehicle) => vehicle.IsEntered && vehicle.CertificateNumber is not null ? null : new Refusal(Id);
}
