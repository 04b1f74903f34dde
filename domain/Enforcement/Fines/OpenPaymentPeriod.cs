using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>The decision reached the party 送达: payment is due fifteen days after that day (APL 67); recorded with the service.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art67)]
public sealed record OpenPaymentPeriod(CaseId Case, LocalDate ReceivedOn) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, OpenPaymentPeriod command, EnforcementContext context)
    {
        if (account.Due is not null || account.Cancelled) return Decision<FineFact>.Nothing;
        var days = AdministrativePenaltyLaw.DaysToPay.On(command.ReceivedOn);
        return new FineFellDue(
            command.ReceivedOn, context.Calendar.After(command.ReceivedOn, DaysByLaw.UnderPenaltyLaw(days)), context.On);
    }
}
