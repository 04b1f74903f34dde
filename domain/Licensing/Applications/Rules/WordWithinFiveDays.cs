using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// The window speaks within five working days of receipt; after that the application is accepted as of its receipt.
/// </summary>
[Law(AdministrativeLicensingLaw.Art32_4)]
[RuleText(
    "收到材料后五个工作日已于 {due} 届满，该申请自收到材料之日起即为受理。",
    "The five working days ended on {due}: the application counts as accepted since its receipt.")]
public static class WordWithinFiveDays
{
    public static readonly RuleId Id = new("LIC-ACC-002");

    public static Refusal? Check(LicenceApplication application, LicensingContext context) =>
        application.Clocks[ApplicationClock.CorrectionNotice] is { } clock && clock.Due.IsPassedOn(context.On)
            ? new Refusal(Id, ("due", clock.Due.Due))
            : null;
}
