using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-10: ordinary freight with vehicles of up to 4 500 kg only needs no licence.</summary>
[Law(RoadTransportRegulations.Art24)]
[RuleText(
    "仅使用总质量 {most} 千克及以下车辆从事普通货运，无需取得许可。",
    "Ordinary freight with vehicles of up to {most} kg needs no licence.")]
public static class LightFreightNeedsNone
{
    public static readonly RuleId Id = new("LIC-GRA-003");

    public static Refusal? Check(LicenceApplication application, LicensingContext context)
    {
        var most = RoadTransportRegulations.LightVehicleMass.On(context.On);
        return application.Submission!.LicenceKind is LicenceKind.FreightOperation
            && application.Findings.GetValueOrDefault(Condition.HeaviestVehicleMass)?.Value <= most
            ? new Refusal(Id, ("most", most))
            : null;
    }
}
