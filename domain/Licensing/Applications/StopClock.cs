using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A13 期限中止: for one of the causes of ALL 45; the applicant is told in writing how long.</summary>
[ActOf(Role.Reviewer, Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art45)]
public sealed record StopClock(
    ApplicationId Application,
    StopCause Cause,
    int ExpectedWorkingDays,
    string NoticeNumber) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, StopClock command, LicensingContext context)
    {
        var refusal = UnderReview(application)
            ?? ClockRuns.Check(application)
            ?? (command.Cause is StopCause.Hearing ? HearingOnRequest.Check(application) : null)
            ?? DurationTold.Check(command);
        if (refusal is not null) return refusal;
        return new ReviewClockStopped(command.Cause, command.ExpectedWorkingDays, command.NoticeNumber, context.On);
    }
}
