using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Materials are handed in again after a correction notice, not at any other time.</summary>
[Law(AdministrativeLicensingLaw.Art32_5)]
[RuleText(
    "未发出补正通知，不能补正材料（{stage}）。",
    "No correction is awaited ({stage}).")]
public static class CorrectionAwaited
{
    public static readonly RuleId Id = new("LIC-ACC-007");

    public static Refusal? Check(LicenceApplication application) =>
        application.Stage is Stage.CorrectionRequested
            ? null
            : new Refusal(Id, ("stage", application.Stage));
}
