using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A commercial driver is not older than sixty; the figure is a setting, because it is reported to be rising.</summary>
[Law(RoadTransportRegulations.Art9), Law(RoadTransportRegulations.Art22)]
[RuleText(
    "驾驶员年龄不得超过 {oldest} 周岁（{found}）。",
    "A driver may not be older than {oldest} ({found}).")]
public static class AgeOfDriver
{
    public static readonly RuleId Id = new("LIC-GRA-007");

    public static Refusal? Check(LicenceApplication application, LicensingContext context)
    {
        if (application.Findings.GetValueOrDefault(Condition.DriverAge)?.Value is not { } found) return null;
        var oldest = context.Figures.NumberOf(LicensingFigures.OldestDriver, context.On);
        return found <= oldest ? null : new Refusal(Id, ("oldest", oldest), ("found", found));
    }
}
