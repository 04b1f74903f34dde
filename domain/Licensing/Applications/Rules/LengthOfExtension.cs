using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>An extension is ten working days at most, fifteen where handling is joint, or what the item has of its own.</summary>
[Law(AdministrativeLicensingLaw.Art42)]
[RuleText(
    "延长期限应当为 1 至 {most} 个工作日。",
    "An extension is 1 to {most} working days.")]
public static class LengthOfExtension
{
    public static readonly RuleId Id = new("LIC-CLK-006");

    public static Refusal? Check(LicenceApplication application, ExtendReview command, LicensingContext context)
    {
        var most = application.Joint
            ? AdministrativeLicensingLaw.DaysOfJointExtension.On(context.On)
            : LimitsOfReview.OwnExtension(application, context) ?? AdministrativeLicensingLaw.DaysOfExtension.On(context.On);
        return command.WorkingDays >= 1 && command.WorkingDays <= most ? null : new Refusal(Id, ("most", most));
    }
}
