using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Only when five working days have passed without a word is an application deemed accepted.</summary>
[Law(AdministrativeLicensingLaw.Art32_4)]
[RuleText(
    "补正告知期限 {due} 尚未届满。",
    "The period for the correction notice runs until {due}.")]
public static class SilenceOfFiveDays
{
    public static readonly RuleId Id = new("LIC-ACC-003");

    public static Refusal? Check(LicenceApplication application, LicensingContext context) =>
        application.Clocks[ApplicationClock.CorrectionNotice] is { } clock && !clock.Due.IsPassedOn(context.On)
            ? new Refusal(Id, ("due", clock.Due.Due))
            : null;
}
