using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>Every point of the checklist is answered, and what is not in order says why; a result is no better than its points. Where no inspection was possible, no point is answered.</summary>
[Law(OwnRules.Papers)]
[RuleText(
    "检查事项须逐项记录，不合格的须说明；检查结果须与事项一致。",
    "Every point is answered, what is not in order says why, and the result agrees with the points.")]
public static class EveryPointAnswered
{
    public static readonly RuleId Id = new("ENF-INS-005");

    public static Refusal? Check(Inspection inspection, HoldInspection command)
    {
        if (command.Result is InspectionResult.NotPossible) return command.Points.IsEmpty ? null : new Refusal(Id);
        var answered = command.Points.Select(point => point.Point).ToHashSet(StringComparer.Ordinal);
        var complete = answered.Count == command.Points.Length && answered.SetEquals(inspection.Planned!.Points);
        var explained = command.Points.All(point => point.InOrder || !string.IsNullOrWhiteSpace(point.Note));
        var agrees = command.Result is not InspectionResult.InOrder || command.Points.All(point => point.InOrder);
        return complete && explained && agrees ? null : new Refusal(Id);
    }
}
