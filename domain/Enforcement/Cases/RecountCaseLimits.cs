using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>期限重算: after a calendar was published or amended, limits of the case that ran into it are counted again.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art85)]
public sealed record RecountCaseLimits(CaseId Case) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, RecountCaseLimits command, EnforcementContext context)
    {
        var (notice, decision, served) = (state.IsDecided ? null : state.Notice, state.Served is null ? state.Decision : null, state.Served);
        var recounted = new CaseLimitsRecounted(
            Moved(state.IsDecided || state.Period.IsStopped ? null : state.Period.DecideBy, state.Period.Count(context.Calendar)),
            Moved(notice?.DefendBy, notice is null ? null : DefendBy(notice.ServedOn, notice.On, context)),
            Moved(notice?.RequestHearingBy, notice is null ? null : RequestHearingBy(notice.ServedOn, context)),
            Moved(decision?.ServeBy, decision is null ? null : ServeBy(decision.On, context)),
            Moved(served?.PayBy, served is null ? null : PayBy(served.ServedOn, context)),
            Moved(served?.ReconsiderBy, served is null ? null : ReconsiderBy(served.ServedOn, context)),
            Moved(served?.SueBy, served is null ? null : SueBy(served.ServedOn, context)),
            Moved(served is { ReportBy: { } } && !state.OnSpot.Reported ? served.ReportBy : null, served is null ? null : ReportBy(served.On, context)),
            context.On);
        return recounted == new CaseLimitsRecounted(null, null, null, null, null, null, null, null, context.On)
            ? Decision<CaseFact>.Nothing
            : recounted;

        // What is over stays over, unless nobody could know until now when it was.
        Deadline? Moved(Deadline? before, Deadline? counted) =>
            before is { } due && counted is { } now && now != due && (due.Provisional || !due.IsPassedOn(context.On)) ? now : null;
    }
}
