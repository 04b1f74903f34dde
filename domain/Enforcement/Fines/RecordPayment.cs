using NodaTime;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>缴纳罚款: the collector records money that came in, to the fine first and what remains to the surcharge.</summary>
/// <param name="Receipt">Number of the official receipt; the same one again changes nothing.</param>
/// <param name="PaidOn">Day of payment, which may lie before the day of the entry.</param>
[ActOf(Role.FineCollector), Law(AdministrativePenaltyLaw.Art67)]
public sealed record RecordPayment(CaseId Case, Money Amount, string Receipt, PaymentChannel Channel, LocalDate PaidOn) : FineCommand;

public static partial class FineDecider
{
    /// <summary>Receipts are unique in the whole department.</summary>
    public const string ReceiptClaim = "enforcement.fine-receipt";

    private static Decision<FineFact> Decide(FineAccount account, RecordPayment command, EnforcementContext context)
    {
        if (account.Receipts.Contains(command.Receipt)) return Decision<FineFact>.Nothing;
        if (CollectionApartFromImposition.Check(command, context) is { } forbidden) return forbidden;
        return Receive(account, command.Amount, command.Receipt, command.Channel, command.PaidOn, context);
    }

    /// <summary>Takes money in; the surcharge is brought up to the day first, and is lower when the day of payment lies back.</summary>
    private static Decision<FineFact> Receive(
        FineAccount account, Money amount, string receipt, PaymentChannel channel, LocalDate paidOn, EnforcementContext context)
    {
        if (OfficialReceipt.Check(receipt) is { } bare) return bare;
        if (PaymentInTime.Check(account, paidOn, context) is { } untimely) return untimely;
        if (NoMoreThanOwed.Check(amount, account.IsSettled ? Money.Zero : amount) is { } nothingOwed) return nothingOwed;
        var fine = new Money(Math.Min(amount.Fen, account.FineOwed.Fen));
        var accrued = Accrual(account with { Payments = account.Payments.Add(new(receipt, paidOn, fine)) }, context);
        var owed = accrued is null ? account : FineAccount.Evolve(account, accrued);
        if (NoMoreThanOwed.Check(amount, fine + owed.SurchargeOwed) is { } tooMuch) return tooMuch;
        var paid = new FinePaid(amount, fine, amount - fine, receipt, channel, paidOn, context.On, account.Imposed!.Division, account.Imposed.DecidedOn);
        return (accrued is null ? paid : Decision<FineFact>.Accept(accrued, paid)).Claiming(ReceiptClaim, receipt);
    }
}
