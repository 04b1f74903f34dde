using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-05: what has run out cannot be extended.</summary>
[Law(AdministrativeLicensingLaw.Art42)]
[RuleText(
    "审查期限 {due} 已届满，不得延长。",
    "The period ended on {due} and cannot be extended.")]
public static class ExtensionBeforeExpiry
{
    public static readonly RuleId Id = new("LIC-CLK-005");

    public static Refusal? Check(LicenceApplication application, LicensingContext context) =>
        application.Clocks[ApplicationClock.Decision] is { } clock && clock.Due.IsPassedOn(context.On)
            ? new Refusal(Id, ("due", clock.Due.Due))
            : null;
}
