using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-08: one act scores 20, 10, 5, 3 or 1 points.</summary>
[Law(DriverHonestyMeasures.Points)]
[RuleText(
    "驾驶员一次记分只能为 {steps} 分，不得为 {points} 分。",
    "One act of a driver scores {steps} points, never {points}.")]
public static class StepsOfDriverPoints
{
    public static readonly RuleId Id = new("CRD-FCT-006");

    public static Refusal? Check(DriverScheme scheme, decimal points) => scheme.Steps.Contains(points)
        ? null
        : new Refusal(Id, ("steps", string.Join(", ", scheme.Steps.Select(step => step.ToString(System.Globalization.CultureInfo.InvariantCulture)))), ("points", points));
}
