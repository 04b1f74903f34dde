using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// What was decided, withdrawn or ended is not acted upon again; another view needs another application or a remedy.
/// </summary>
[Law(AdministrativeLicensingLaw.Art38)]
[RuleText(
    "该申请已办结（{stage}），不能再办理。",
    "The application is closed ({stage}); nothing more can be done about it.")]
public static class NotYetClosed
{
    public static readonly RuleId Id = new("LIC-APP-006");

    public static Refusal? Check(LicenceApplication application) =>
        !application.IsClosed
            ? null
            : new Refusal(Id, ("stage", application.Stage));
}
