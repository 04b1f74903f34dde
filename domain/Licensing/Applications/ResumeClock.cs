using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A13 期限恢复: the limits move by the working days that stood still.</summary>
[ActOf(Role.Reviewer, Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art45)]
public sealed record ResumeClock(ApplicationId Application) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, ResumeClock command, LicensingContext context)
    {
        var refusal = UnderReview(application) ?? ClockStands.Check(application);
        if (refusal is not null) return refusal;
        var eve = context.On.PlusDays(-1);
        var stoppedFrom = application.Clocks.Stops[^1].From;
        var resumed = application.Clocks.ResumedOn(context.On);
        return new ReviewClockResumed(
            context.Calendar.WorkingDaysBetween(stoppedFrom.PlusDays(-1), eve),
            resumed.Count(ApplicationClock.Decision, context.Calendar)!.Value,
            resumed[ApplicationClock.PromisedDecision] is null
                ? null
                : resumed.Count(ApplicationClock.PromisedDecision, context.Calendar),
            context.On);
    }
}
