using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>The account of one fine 罚款缴纳, as its deciders remember it.</summary>
/// <param name="Payments">Money that went to the fine, in the order in which it was recorded.</param>
/// <param name="Relief">Deferrals and instalments that were approved.</param>
/// <param name="Carried">What was still to be given back when the case was decided anew.</param>
/// <param name="RemedyUntil">Last day on which a first remedy is open.</param>
/// <param name="Stops">Times of reconsideration or suit.</param>
/// <param name="FinalOn">Last day on which a further remedy is open, as the latest remedy left it.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record FineAccount(
    FineImposed? Imposed,
    Money Fine,
    LocalDate? ReceivedOn,
    Deadline? Due,
    LocalDate? RemedyUntil,
    ImmutableArray<FinePayment> Payments,
    Money PaidTowardsSurcharge,
    Money Refunded,
    Money Carried,
    ImmutableHashSet<string> Receipts,
    ImmutableArray<PaymentRelief> Relief,
    int SurchargeDays,
    Money Surcharge,
    Money Waived,
    ImmutableArray<string> Agreements,
    ImmutableArray<RemedyStop> Stops,
    LocalDate? FinalOn,
    PerformanceDemanded? Demand,
    CourtEnforcementApplied? Court,
    CourtOutcome? Outcome,
    bool Cancelled,
    LocalDate? LastOn)
{
    public static FineAccount Initial { get; } = new(
        null, Money.Zero, null, null, null, [], Money.Zero, Money.Zero, Money.Zero, [], [], 0, Money.Zero, Money.Zero, [], [], null, null, null, null, false, null);

    public bool Exists => Imposed is not null;

    public Money PaidTowardsFine => new(Payments.Sum(payment => payment.TowardsFine.Fen));

    /// <summary>What of the fine is still to be paid; never negative.</summary>
    public Money FineOwed => Cancelled ? Money.Zero : new(Math.Max(0, Fine.Fen - PaidTowardsFine.Fen));

    /// <summary>What of the surcharge is still to be paid; never negative.</summary>
    public Money SurchargeOwed => Cancelled ? Money.Zero : new(Math.Max(0, Surcharge.Fen - Waived.Fen - PaidTowardsSurcharge.Fen));

    /// <summary>What was paid above what is owed, and not returned yet: after a change or the end of the decision.</summary>
    public Money ToRefund => new(Math.Max(
        0,
        Carried.Fen - Refunded.Fen
        + Math.Max(0, PaidTowardsFine.Fen + PaidTowardsSurcharge.Fen - (Cancelled ? 0 : Fine.Fen + Math.Max(0, Surcharge.Fen - Waived.Fen)))));

    /// <summary>Everything is paid, waived or cancelled.</summary>
    public bool IsSettled => Exists && FineOwed.Fen == 0 && SurchargeOwed.Fen == 0;

    /// <summary>Nothing more will come of it: paid, cancelled, or ended before the court (E-13).</summary>
    public bool IsClosed => IsSettled || Outcome is CourtOutcome.Refused or CourtOutcome.Executed or CourtOutcome.Terminated;

    /// <summary>Reconsideration or suit is pending, so that no surcharge runs.</summary>
    public bool IsStopped => Stops.Any(stop => stop.LastDay is null);

    public static FineAccount Evolve(FineAccount state, FineFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static FineAccount Apply(FineAccount state, FineFact fact) => fact switch
    {
        // Decided anew after a revocation: a new debt; what was paid on the old one is still to be given back.
        FineImposed imposed => Initial with
        {
            Imposed = imposed, Fine = imposed.Fine, Carried = state.ToRefund, Receipts = state.Receipts, Agreements = state.Agreements,
        },
        FineFellDue due => state with { ReceivedOn = due.ReceivedOn, Due = due.Due, RemedyUntil = due.RemedyUntil },
        FineDueRecounted recounted => state with { Due = recounted.Due, RemedyUntil = recounted.RemedyUntil },
        FinePaid paid => state.Receiving(paid.Receipt, paid.TowardsFine, paid.TowardsSurcharge, paid.PaidOn),
        PaymentRescheduled rescheduled => state with { Relief = state.Relief.Add(new(rescheduled.On, rescheduled.Document, rescheduled.Instalments)) },
        SurchargeAccrued accrued => state with { SurchargeDays = accrued.Days, Surcharge = accrued.Total },
        SurchargeClockStopped stopped => state with { Stops = state.Stops.Add(new(stopped.Remedy, stopped.From, null)) },
        SurchargeClockResumed resumed => state with
        {
            Stops = [.. state.Stops.Select(stop => stop.Remedy == resumed.Remedy ? stop with { LastDay = resumed.LastDay } : stop)],
            FinalOn = resumed.FinalOn,
        },
        SurchargeWaived waived => state with { Waived = state.Waived + waived.Amount, Agreements = state.Agreements.Add(waived.Agreement) },
        PerformanceDemanded demanded => state with { Demand = demanded },
        CourtEnforcementApplied applied => state with { Court = applied, Outcome = null },
        CourtOutcomeRecorded recorded => state with { Outcome = recorded.Outcome },
        FineCompulsorilyCollected collected => state.Collecting(collected),
        FineChanged changed => state with
        {
            Fine = changed.After, Surcharge = new(Math.Min(state.Surcharge.Fen, changed.After.Fen)),
        },
        FineCancelled => state with { Cancelled = true },
        FineRefunded refunded => state with
        {
            Refunded = state.Refunded + refunded.Amount, Receipts = state.Receipts.Add(refunded.Receipt),
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private FineAccount Receiving(string receipt, Money fine, Money surcharge, LocalDate on) => this with
    {
        Payments = Payments.Add(new(receipt, on, fine)), PaidTowardsSurcharge = PaidTowardsSurcharge + surcharge,
        Receipts = Receipts.Add(receipt),
    };

    /// <summary>To the fine first, like any other money.</summary>
    private FineAccount Collecting(FineCompulsorilyCollected collected)
    {
        var fine = new Money(Math.Min(collected.Amount.Fen, FineOwed.Fen));
        return Receiving(collected.Receipt, fine, collected.Amount - fine, ChinaTime.DayOf(collected.ExecutedAt));
    }
}

/// <summary>Money that went to the fine on a day.</summary>
public sealed record FinePayment(string Receipt, LocalDate PaidOn, Money TowardsFine);

/// <summary>A deferral or instalments: approved on a day, each part due on its own.</summary>
public sealed record PaymentRelief(LocalDate ApprovedOn, string Document, ImmutableArray<Instalment> Instalments)
{
    public LocalDate LastDue => Instalments[^1].Due;
}

/// <summary>A time in which a remedy pends; both days inclusive, the last one null while it does.</summary>
public sealed record RemedyStop(RemedyId Remedy, LocalDate From, LocalDate? LastDay);
