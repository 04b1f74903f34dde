using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings.Rules;

/// <summary>A warning says what raised it and whom it is about.</summary>
[Law(OwnRules.CreditWarnings)]
[RuleText(
    "预警须注明引起预警的事项；企业和个人预警须指明信用档案。",
    "A warning names its cause, and one about a subject its profile.")]
public static class CauseOfWarning
{
    public static readonly RuleId Id = new("CRD-WRN-004");

    public static Refusal? Check(RaiseWarning command) =>
        string.IsNullOrWhiteSpace(command.Cause)
            || command.Kind is CreditWarningKind.IndustryDecline or CreditWarningKind.RegionBelow != command.Profile is null
            ? new Refusal(Id)
            : null;
}
