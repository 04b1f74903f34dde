using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>A surcharge and the days of delay behind it.</summary>
public readonly record struct Surcharge(int Days, Money Total);

/// <summary>
/// 加处罚款 (APL 72): for each day after the due date three hundredths of what was unpaid when the day began, together never more than
/// the fine. The day of payment counts. Days of pending reconsideration or suit (APL 73) and of an approved deferral (APL 66) do not.
/// </summary>
/// <remarks>
/// For a fine unpaid as a whole this is <c>min(fine, fine × 3% × d)</c>. That a part paid leaves only the rest to bear surcharge, the law
/// does not say; it is read in the party's favour. Fractions of a fen are dropped.
/// </remarks>
public static class DelaySurcharge
{
    /// <summary>The surcharge by the end of a day.</summary>
    [Law(AdministrativePenaltyLaw.Art72), Law(AdministrativePenaltyLaw.Art73)]
    public static Surcharge Through(FineAccount account, LocalDate day)
    {
        if (account is not { Imposed: { } imposed, Due: { } due, Cancelled: false }) return new(0, Money.Zero);
        var days = 0;
        long hundredths = 0;
        var cap = account.Fine.Fen * 100;
        for (var counted = due.Due.PlusDays(1); counted <= day && hundredths < cap; counted = counted.PlusDays(1))
        {
            var unpaid = UnpaidBefore(account, counted);
            if (unpaid <= 0) break;
            if (IsExcluded(account, counted)) continue;
            days++;
            hundredths += unpaid * imposed.DailyRate;
        }
        return new(days, new(Math.Min(account.Fine.Fen, hundredths / 100)));
    }

    private static bool IsExcluded(FineAccount account, LocalDate day) =>
        account.Stops.Any(stop => stop.From <= day && (stop.LastDay is not { } last || day <= last))
        || account.Relief.Any(relief => relief.ApprovedOn <= day && day <= LastDayOf(relief, account));

    /// <summary>A deferral protects until its last day; instalments until the first that is not met.</summary>
    private static LocalDate LastDayOf(PaymentRelief relief, FineAccount account)
    {
        var before = PaidBy(account, relief.ApprovedOn.PlusDays(-1));
        long promised = 0;
        foreach (var instalment in relief.Instalments)
        {
            promised += instalment.Amount.Fen;
            if (PaidBy(account, instalment.Due) - before < promised) return instalment.Due;
        }
        return relief.LastDue;
    }

    private static long UnpaidBefore(FineAccount account, LocalDate day) => account.Fine.Fen - PaidBy(account, day.PlusDays(-1));

    private static long PaidBy(FineAccount account, LocalDate day) =>
        account.Payments.Where(payment => payment.PaidOn <= day).Sum(payment => payment.TowardsFine.Fen);
}
