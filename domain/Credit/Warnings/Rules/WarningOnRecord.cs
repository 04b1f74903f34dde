using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings.Rules;

/// <summary>Only a warning that was raised is dealt with.</summary>
[Law(OwnRules.CreditWarnings)]
[RuleText(
    "没有该预警。",
    "There is no such warning.")]
public static class WarningOnRecord
{
    public static readonly RuleId Id = new("CRD-WRN-002");

    public static Refusal? Check(CreditWarning warning) => warning.Stage is WarningStage.None ? new Refusal(Id) : null;
}
