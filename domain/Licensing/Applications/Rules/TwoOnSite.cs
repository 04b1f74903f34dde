using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-06: on-site verification is done by two or more persons.</summary>
[Law(AdministrativeLicensingLaw.Art34)]
[RuleText(
    "实地核查应当指派两名以上工作人员（{count} 名）。",
    "On-site verification needs two or more persons ({count}).")]
public static class TwoOnSite
{
    public static readonly RuleId Id = new("LIC-REW-002");

    public static Refusal? Check(RecordVerification command, LicensingContext context)
    {
        var persons = command.Staff.IsDefault ? 0 : command.Staff.DistinctBy(officer => officer.Account).Count();
        return command.Method is not VerificationMethod.OnSite
            || persons >= AdministrativeLicensingLaw.PersonsToVerify.On(context.On)
            ? null
            : new Refusal(Id, ("count", persons));
    }
}
