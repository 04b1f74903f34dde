using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A correction notice names what is wrong and leaves the applicant time.</summary>
[Law(AdministrativeLicensingLaw.Art32_4)]
[RuleText(
    "补正通知必须列明材料及问题，并给予不早于 {on} 次日的补正期限。",
    "A correction notice names materials and what is wrong with them, and leaves time after {on}.")]
public static class SomethingToCorrect
{
    public static readonly RuleId Id = new("LIC-ACC-006");

    public static Refusal? Check(RequestCorrection command, LicensingContext context) =>
        !command.Deficiencies.IsDefaultOrEmpty && command.ResubmitBy > context.On
            && command.Deficiencies.All(one => !string.IsNullOrWhiteSpace(one.Material) && !string.IsNullOrWhiteSpace(one.Problem))
            ? null
            : new Refusal(Id, ("on", context.On));
}
