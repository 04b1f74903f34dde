using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>The decision reached the party 送达: the time to pay runs (APL 67); recorded with the service.</summary>
/// <param name="Due">Fifteen days after receipt, as the decision says.</param>
/// <param name="RemedyUntil">Last day on which reconsideration or suit is open.</param>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art67)]
public sealed record OpenPaymentPeriod(CaseId Case, LocalDate ReceivedOn, Deadline Due, LocalDate RemedyUntil) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, OpenPaymentPeriod command, EnforcementContext context) =>
        account.Due is not null || account.Cancelled
            ? Decision<FineFact>.Nothing
            : new FineFellDue(command.ReceivedOn, command.Due, command.RemedyUntil, context.On);
}
