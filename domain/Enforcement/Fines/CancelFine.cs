using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>撤销罚款: the decision was revoked, nothing is owed, and what was paid goes back; recorded with the revocation.</summary>
/// <param name="Document">Number of the reconsideration decision or judgment.</param>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art73)]
public sealed record CancelFine(CaseId Case, RemedyId Remedy, string Document) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, CancelFine command, EnforcementContext context) =>
        account.Cancelled
            ? Decision<FineFact>.Nothing
            : new FineCancelled(
                command.Remedy, command.Document, FineAccount.Evolve(account, new FineCancelled(command.Remedy, "", Money.Zero, context.On)).ToRefund,
                context.On);
}
