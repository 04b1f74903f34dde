using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-01: nothing can be done about an application that was never handed in.</summary>
[Law(AdministrativeLicensingLaw.Art29)]
[RuleText(
    "该申请尚未提交。",
    "No such application has been handed in.")]
public static class SubmittedBefore
{
    public static readonly RuleId Id = new("LIC-APP-003");

    public static Refusal? Check(LicenceApplication application) =>
        application.Submission is not null
            ? null
            : new Refusal(Id);
}
