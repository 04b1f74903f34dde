using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>No traffic accident of major or above class with responsibility in the last three years.</summary>
[Law(RoadTransportRegulations.Art9), Law(RoadTransportRegulations.Art48)]
[RuleText(
    "三年内有重大以上交通责任事故（{found} 起）。",
    "There were major accidents with responsibility within three years ({found}).")]
public static class NoMajorAccident
{
    public static readonly RuleId Id = new("LIC-GRA-008");

    public static Refusal? Check(LicenceApplication application) =>
        application.Findings.GetValueOrDefault(Condition.MajorAccidents)?.Value is { } found and > 0
            ? new Refusal(Id, ("found", found))
            : null;
}
