using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A14 延长期限: once, before expiry, with the reason told to the applicant.</summary>
[ActOf(Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art42)]
public sealed record ExtendReview(ApplicationId Application, int WorkingDays, string Reason) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, ExtendReview command, LicensingContext context)
    {
        var refusal = UnderReview(application)
            ?? ClockRuns.Check(application)
            ?? OneExtension.Check(application)
            ?? ExtensionBeforeExpiry.Check(application, context)
            ?? LengthOfExtension.Check(application, command, context)
            ?? ReasonStated.Check(("reason", command.Reason));
        if (refusal is not null) return refusal;
        var extended = application.Clocks with { Extension = command.WorkingDays };
        return new ReviewPeriodExtended(
            command.WorkingDays, command.Reason, extended.Count(ApplicationClock.Decision, context.Calendar)!.Value, context.On);
    }
}
