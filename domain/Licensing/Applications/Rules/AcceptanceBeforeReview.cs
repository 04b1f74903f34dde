using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-01: review and decision follow acceptance.</summary>
[Law(AdministrativeLicensingLaw.Art34), Law(AdministrativeLicensingLaw.Art38)]
[RuleText(
    "该申请尚未受理（{stage}）。",
    "The application has not been accepted ({stage}).")]
public static class AcceptanceBeforeReview
{
    public static readonly RuleId Id = new("LIC-REW-001");

    public static Refusal? Check(LicenceApplication application) =>
        application.IsUnderReview || application.IsClosed
            ? null
            : new Refusal(Id, ("stage", application.Stage));
}
