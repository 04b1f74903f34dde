using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Inspection and testing are done by two or more persons.</summary>
[Law(AdministrativeLicensingLaw.Art55)]
[RuleText(
    "检验、检测应当指派两名以上工作人员（{count} 名）。",
    "Inspection and testing need two or more persons ({count}).")]
public static class TwoTesters
{
    public static readonly RuleId Id = new("LIC-REW-003");

    public static Refusal? Check(AssignTesters command, LicensingContext context)
    {
        var persons = command.Testers.IsDefault ? 0 : command.Testers.DistinctBy(officer => officer.Account).Count();
        return persons >= AdministrativeLicensingLaw.PersonsToVerify.On(context.On) ? null : new Refusal(Id, ("count", persons));
    }
}
