using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>变更罚款: reconsideration or judgment left another amount; recorded with the change of the decision.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art73)]
public sealed record ChangeFine(CaseId Case, RemedyId Remedy, Money After) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, ChangeFine command, EnforcementContext context)
    {
        if (account.Cancelled || account.Fine == command.After) return Decision<FineFact>.Nothing;
        var changed = new FineChanged(command.Remedy, account.Fine, command.After, context.On);
        return Accrual(FineAccount.Evolve(account, changed), context) is { } accrued
            ? Decision<FineFact>.Accept(changed, accrued)
            : changed;
    }
}
