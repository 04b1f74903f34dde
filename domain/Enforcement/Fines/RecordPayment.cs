using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>缴纳罚款: records money that came in, to the fine first and what remains to the surcharge.</summary>
/// <param name="Receipt">Number of the official receipt; the same one again changes nothing.</param>
/// <param name="PaidOn">Day of payment, which may lie before the day of the entry.</param>
/// <param name="Ground">Why an officer took the money; only for <see cref="PaymentChannel.OnTheSpot"/>.</param>
[ActOf(Role.FineCollector, Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art67)]
public sealed record RecordPayment(
    CaseId Case, Money Amount, string Receipt, PaymentChannel Channel, LocalDate PaidOn, SpotCollectionGround? Ground = null) : FineCommand;

public static partial class FineDecider
{
    /// <summary>Receipts are unique in the whole department.</summary>
    public const string ReceiptClaim = "enforcement.fine-receipt";

    private static Decision<FineFact> Decide(FineAccount account, RecordPayment command, EnforcementContext context)
    {
        if (account.Receipts.ContainsKey(command.Receipt)) return Decision<FineFact>.Nothing;
        if (OfficialReceipt.Check(command.Receipt) is { } bare) return bare;
        if (CollectionApartFromImposition.Check(account, command, context) is { } forbidden) return forbidden;
        if (PaymentInTime.Check(account, command.PaidOn, context) is { } untimely) return untimely;
        if (account.Cancelled || command.Amount.Fen <= 0) return NoMoreThanOwed.Refuse(command.Amount, Money.Zero);

        var fine = new Money(Math.Min(command.Amount.Fen, account.FineOwed.Fen));
        var after = account with { Payments = account.Payments.Add(new(command.Receipt, command.PaidOn, fine)) };
        var accrued = Accrual(after, context);
        var rest = command.Amount - fine;
        var owed = accrued is null ? account : FineAccount.Evolve(account, accrued);
        if (NoMoreThanOwed.Check(command.Amount, fine + owed.SurchargeOwed) is { } tooMuch) return tooMuch;
        var paid = new FinePaid(
            command.Amount, fine, rest, command.Receipt, command.Channel, command.Ground,
            command.Channel is PaymentChannel.OnTheSpot ? HandInBy(command.PaidOn, context) : null, command.PaidOn, context.On);
        return (accrued is null ? paid : Decision<FineFact>.Accept(accrued, paid)).Claiming(ReceiptClaim, command.Receipt);
    }

    [Law(AdministrativePenaltyLaw.Art71)]
    private static Deadline HandInBy(LocalDate from, EnforcementContext context) =>
        context.Calendar.After(from, DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysToHandIn.On(from)));
}
