using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>An application is handed in once; a new request is a new application.</summary>
[Law(AdministrativeLicensingLaw.Art29)]
[RuleText(
    "该申请编号已经使用。",
    "This application id is already in use.")]
public static class ApplicationIsNew
{
    public static readonly RuleId Id = new("LIC-SUB-001");

    public static Refusal? Check(LicenceApplication application) =>
        application.Submission is null
            ? null
            : new Refusal(Id);
}
