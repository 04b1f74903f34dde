using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings.Rules;

/// <summary>Raised, acknowledged, talked over or rectified, cleared or escalated: one after the other.</summary>
[Law(OwnRules.CreditWarnings)]
[RuleText(
    "预警现处于“{stage}”阶段，不能进行此事项。",
    "The warning is at stage {stage}: this is not its next step.")]
public static class StagesOfWarning
{
    public static readonly RuleId Id = new("CRD-WRN-005");

    public static Refusal? Check(CreditWarning warning, params ReadOnlySpan<WarningStage> allowed) =>
        allowed.Contains(warning.Stage) ? null : new Refusal(Id, ("stage", warning.Stage));
}
