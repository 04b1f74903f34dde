using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A8 视为受理: five working days of silence accept an application as of its receipt.</summary>
[ActOf(Role.System)]
[Law(AdministrativeLicensingLaw.Art32_4)]
public sealed record DeemAccepted(ApplicationId Application) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, DeemAccepted command, LicensingContext context)
    {
        if (application.IsUnderReview) return Decision<LicenceApplicationFact>.Nothing;
        var refusal = NotYetClosed.Check(application)
            ?? AwaitsAcceptance.Check(application)
            ?? SilenceOfFiveDays.Check(application, context);
        if (refusal is not null) return refusal;
        var received = application.ReceivedOn;
        var limits = LimitsOfReview.Of(application, received, joint: false, variant: null, context);
        var number = context.AcceptanceNumber();
        return Decision<LicenceApplicationFact>.Accept(new ApplicationDeemedAccepted(
            number, received, limits.Limit, context.Calendar.After(received, limits.Limit), limits.Promised,
            limits.Promised is { } promised ? context.Calendar.After(received, promised) : null, context.On))
            .Claiming(AcceptanceNumberClaim, number);
    }
}
