using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// A hearing is held within twenty working days of the request. Once the period has passed it is held late rather than
/// never: the breach is on record.
/// </summary>
[Law(AdministrativeLicensingLaw.Art47)]
[RuleText(
    "听证应当在 {due} 前组织。",
    "The hearing must be held by {due}.")]
public static class HearingWithinTwentyDays
{
    public static readonly RuleId Id = new("LIC-HEA-006");

    public static Refusal? Check(LicenceApplication application, AnnounceHearing command, LicensingContext context)
    {
        var due = application.Clocks[ApplicationClock.HearingHeld]!.Due;
        return due.IsPassedOn(command.HeldOn) && !due.IsPassedOn(context.On) ? new Refusal(Id, ("due", due.Due)) : null;
    }
}
