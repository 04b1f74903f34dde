using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Score, proposal, announcement, confirmation: one after the other.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "该评价现处于“{stage}”阶段，不能进行此事项。",
    "The evaluation is at stage {stage}: this is not its next step.")]
public static class StagesInOrder
{
    public static readonly RuleId Id = new("CRD-GRD-004");

    public static Refusal? Check(Grading grading, params ReadOnlySpan<GradingStage> allowed) =>
        allowed.Contains(grading.Stage) ? null : new Refusal(Id, ("stage", grading.Stage));
}
