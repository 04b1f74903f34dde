using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>催告 (ACL 35, 54): a written demand was served on a party that is late.</summary>
/// <param name="Document">催告书 number.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(AdministrativeCompulsionLaw.Art35)]
public sealed record DemandPerformance(CaseId Case, string Document, ServiceMethod Method, LocalDate ServedOn) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, DemandPerformance command, EnforcementContext context)
    {
        if (account.Demand?.Document == command.Document) return Decision<FineFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document)) is { } bare) return bare;
        if (FineStillOwed.Check(account) is { } settled) return settled;
        if (FineOverdue.Check(account, command.ServedOn, context.On) is { } early) return early;
        var accrued = Accrual(account, context);
        var now = accrued is null ? account : FineAccount.Evolve(account, accrued);
        var days = AdministrativeCompulsionLaw.DaysAfterDemand.On(command.ServedOn);
        var over = context.Calendar.After(command.ServedOn, DaysByLaw.UnderCompulsionLaw(days));
        var demanded = new PerformanceDemanded(
            command.Document, now.FineOwed, now.SurchargeOwed, command.Method, command.ServedOn, over.Due.PlusDays(1), context.On);
        return accrued is null ? demanded : Decision<FineFact>.Accept(accrued, demanded);
    }
}
