using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings.Rules;

/// <summary>A warning rests on a measured value that crossed its threshold.</summary>
[Law(OwnRules.CreditWarnings)]
[Law(GuangdongRoadTransportRegulations.Art56)]
[RuleText(
    "未达到预警“{kind}”的阈值。",
    "No threshold of warning {kind} is crossed.")]
public static class ThresholdCrossed
{
    public static readonly RuleId Id = new("CRD-WRN-003");

    public static Refusal? Check(CreditWarningKind kind, ImmutableArray<WarningMeasure> measures) => measures.IsDefaultOrEmpty ? new Refusal(Id, ("kind", kind)) : null;
}
