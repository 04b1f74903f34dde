using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>期限重算: a calendar moved the last day of payment, or of the remedies; recorded with the recount of the case.</summary>
/// <param name="RemedyUntil">Last day on which reconsideration or suit is open.</param>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art67)]
public sealed record RecountPayment(CaseId Case, Deadline Due, LocalDate RemedyUntil) : FineCommand;

public static partial class FineDecider
{
    /// <summary>A deferral and instalments have days of their own, which no calendar moves.</summary>
    private static Decision<FineFact> Decide(FineAccount account, RecountPayment command, EnforcementContext context)
    {
        if (account.Due is null || account.Cancelled || !account.Relief.IsEmpty) return Decision<FineFact>.Nothing;
        if (account.Due == command.Due && account.RemedyUntil == command.RemedyUntil) return Decision<FineFact>.Nothing;
        var recounted = new FineDueRecounted(command.Due, command.RemedyUntil, context.On);
        return Accrual(FineAccount.Evolve(account, recounted), context) is { } accrued
            ? Decision<FineFact>.Accept(recounted, accrued)
            : recounted;
    }
}
