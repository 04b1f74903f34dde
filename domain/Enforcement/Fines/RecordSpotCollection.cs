using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>当场收缴 (APL 68, 69): books what officers took on the spot; recorded with the case's own entry of it, which says why they might.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art68)]
public sealed record RecordSpotCollection(CaseId Case, Money Amount, string Receipt, LocalDate PaidOn) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, RecordSpotCollection command, EnforcementContext context) =>
        account.Receipts.Contains(command.Receipt)
            ? Decision<FineFact>.Nothing
            : Receive(account, command.Amount, command.Receipt, PaymentChannel.OnTheSpot, command.PaidOn, context);
}
