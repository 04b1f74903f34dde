using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A hearing is asked for within five days of being told of the right.</summary>
[Law(AdministrativeLicensingLaw.Art47)]
[RuleText(
    "没有进行中的听证申请期限，或者期限 {due} 已届满。",
    "No period for requesting a hearing is running, or it ended on {due}.")]
public static class RequestInTime
{
    public static readonly RuleId Id = new("LIC-HEA-003");

    public static Refusal? Check(LicenceApplication application, LicensingContext context) =>
        application.Clocks[ApplicationClock.HearingRequest] is { } clock
            ? clock.Due.IsPassedOn(context.On) ? new Refusal(Id, ("due", clock.Due.Due)) : null
            : new Refusal(Id, ("due", "-"));
}
