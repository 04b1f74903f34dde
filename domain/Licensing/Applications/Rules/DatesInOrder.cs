using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// L-15: no act is dated in the future of the server's clock, none before the application's latest fact, and none before
/// the law.
/// </summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "行为日期 {on} 不得晚于当日 {today}，也不得早于上一事项 {previous}。",
    "The act is dated {on}: it may be neither after today ({today}) nor before the previous entry ({previous}).")]
public static class DatesInOrder
{
    public static readonly RuleId Id = new("LIC-APP-002");

    public static Refusal? Check(LicenceApplication application, LicensingContext context)
    {
        var previous = application.LastOn ?? AdministrativeLicensingLaw.Commencement;
        return context.At <= context.Now && context.On >= previous
            ? null
            : new Refusal(Id, ("on", context.On), ("today", context.Today), ("previous", previous));
    }
}
