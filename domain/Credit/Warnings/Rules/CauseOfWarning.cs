using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings.Rules;

/// <summary>A warning says what raised it and whom it is about.</summary>
[Law(OwnRules.CreditWarnings)]
[RuleText(
    "预警须注明引起预警的事项（不超过 {most} 字）；企业和个人预警须指明信用档案。",
    "A warning names its cause in at most {most} characters, and one about a subject its profile.")]
public static class CauseOfWarning
{
    public static readonly RuleId Id = new("CRD-WRN-004");

    private const int Most = 200;

    public static Refusal? Check(RaiseWarning command) =>
        string.IsNullOrWhiteSpace(command.Cause) || command.Cause.Length > Most
            || (command.Kind is CreditWarningKind.IndustryDecline or CreditWarningKind.RegionBelow) != (command.Profile is null)
            ? new Refusal(Id, ("most", Most))
            : null;
}
