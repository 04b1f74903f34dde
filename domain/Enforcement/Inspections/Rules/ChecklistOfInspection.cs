using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>An inspection has a checklist: one to a hundred points, each once.</summary>
[Law(OwnRules.Papers)]
[RuleText(
    "检查须列明检查事项，且不得重复。",
    "An inspection names its points, each of them once.")]
public static class ChecklistOfInspection
{
    public static readonly RuleId Id = new("ENF-INS-001");

    private const int Most = 100;

    public static Refusal? Check(ImmutableArray<string> points) =>
        points.IsEmpty || points.Length > Most || points.Any(string.IsNullOrWhiteSpace)
        || points.Distinct(StringComparer.Ordinal).Count() != points.Length
            ? new Refusal(Id)
            : null;
}
