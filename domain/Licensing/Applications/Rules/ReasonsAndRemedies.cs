using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-14: a refusal states its reasons and the rights of reconsideration and suit.</summary>
[Law(AdministrativeLicensingLaw.Art38), Law(AdministrativeLicensingLaw.Art72_7)]
[RuleText(
    "不予许可决定应当说明理由，并告知申请行政复议、提起行政诉讼的权利。",
    "A refusal states its reasons and the rights of reconsideration and suit.")]
public static class ReasonsAndRemedies
{
    public static readonly RuleId Id = new("LIC-REF-001");

    public static Refusal? Check(RefuseLicence command) =>
        !command.Reasons.IsDefaultOrEmpty && !string.IsNullOrWhiteSpace(command.Remedies)
            && command.Reasons.All(reason => !string.IsNullOrWhiteSpace(reason.Article) && !string.IsNullOrWhiteSpace(reason.Text))
            ? null
            : new Refusal(Id);
}
