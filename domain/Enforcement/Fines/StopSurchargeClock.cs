using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>Reconsideration or suit was begun 复议、诉讼期间不计算: no surcharge runs from that day (APL 73); recorded with it.</summary>
/// <param name="From">First day that is not counted.</param>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art73)]
public sealed record StopSurchargeClock(CaseId Case, RemedyId Remedy, LocalDate From) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, StopSurchargeClock command, EnforcementContext context)
    {
        if (account.Stops.Any(stop => stop.Remedy == command.Remedy)) return Decision<FineFact>.Nothing;
        var stopped = new SurchargeClockStopped(command.Remedy, command.From, context.On);
        return Accrual(FineAccount.Evolve(account, stopped), context) is { } accrued
            ? Decision<FineFact>.Accept(stopped, accrued)
            : stopped;
    }
}
