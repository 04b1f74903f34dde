using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>A vehicle with a certificate is scrapped against the certificate.</summary>
[Law(RoadTransportRegulations.Art30)]
[RuleText(
    "车辆报废须交回道路运输证 {certificate}。",
    "A scrapped vehicle's operating certificate, {certificate}, is handed in.")]
public static class CertificateHandedInAtScrapping
{
    public static readonly RuleId Id = new("SUP-SCR-001");

    public static Refusal? Check(SupervisedVehicle vehicle, ScrapVehicle command) =>
        vehicle.CertificateNumber is null || command.CertificateHandedIn ? null : new Refusal(Id, ("certificate", vehicle.CertificateNumber));
}
