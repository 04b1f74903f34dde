using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// The window decides on what lies before it: an application that is handed in and neither accepted nor returned.
/// </summary>
[Law(AdministrativeLicensingLaw.Art32)]
[RuleText(
    "该申请不处于待受理状态（{stage}）。",
    "The application is not waiting to be accepted ({stage}).")]
public static class AwaitsAcceptance
{
    public static readonly RuleId Id = new("LIC-ACC-001");

    public static Refusal? Check(LicenceApplication application) =>
        application.Stage is Stage.Submitted
            ? null
            : new Refusal(Id, ("stage", application.Stage));
}
