using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Nothing is decided while a hearing can still be asked for, or was asked for and not held.</summary>
[Law(AdministrativeLicensingLaw.Art47)]
[RuleText(
    "听证权利尚未行使完毕：{until}。",
    "The right to a hearing is still open: {until}.")]
public static class HearingBeforeDecision
{
    public static readonly RuleId Id = new("LIC-HEA-008");

    public static Refusal? Check(LicenceApplication application, LicensingContext context)
    {
        if (application.Hearing.IsOutstanding) return new Refusal(Id, ("until", "requested and not held"));
        return !application.Hearing.IsRequested && application.Clocks[ApplicationClock.HearingRequest] is { } clock
            && !clock.Due.IsPassedOn(context.On)
            ? new Refusal(Id, ("until", clock.Due.Due))
            : null;
    }
}
