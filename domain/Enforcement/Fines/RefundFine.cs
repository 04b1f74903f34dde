using NodaTime;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>退还罚款: gives back what was paid above what is owed, after the decision was changed or revoked.</summary>
/// <param name="Receipt">Number of the voucher of the refund.</param>
[ActOf(Role.FineCollector), Law(AdministrativePenaltyLaw.Art67)]
public sealed record RefundFine(CaseId Case, Money Amount, string Receipt, LocalDate RefundedOn) : FineCommand;

public static partial class FineDecider
{
    private static Decision<FineFact> Decide(FineAccount account, RefundFine command, EnforcementContext context)
    {
        if (account.Receipts.Contains(command.Receipt)) return Decision<FineFact>.Nothing;
        if (OfficialReceipt.Check(command.Receipt) is { } bare) return bare;
        if (PaymentInTime.Check(account, command.RefundedOn, context) is { } untimely) return untimely;
        if (RefundOfExcess.Check(account, command.Amount) is { } tooMuch) return tooMuch;
        return Decision<FineFact>.Accept(new FineRefunded(command.Amount, command.Receipt, command.RefundedOn, context.On))
            .Claiming(ReceiptClaim, command.Receipt);
    }
}
