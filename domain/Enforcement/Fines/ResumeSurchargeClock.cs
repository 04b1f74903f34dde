using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>Reconsideration or suit has ended: the days from the next one count again (APL 73); recorded with its end.</summary>
/// <param name="LastDay">Last day that is not counted.</param>
/// <param name="FinalOn">Last day on which a further remedy is open; the same day when none is.</param>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art73)]
public sealed record ResumeSurchargeClock(CaseId Case, RemedyId Remedy, LocalDate LastDay, LocalDate FinalOn) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, ResumeSurchargeClock command, EnforcementContext context) =>
        account.Stops.Any(stop => stop.Remedy == command.Remedy && stop.LastDay is null)
            ? new SurchargeClockResumed(command.Remedy, command.LastDay, command.FinalOn, context.On)
            : Decision<FineFact>.Nothing;
}
