using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement;

/// <summary>Where a fine stands.</summary>
public enum FineStanding
{
    /// <summary>决定未送达</summary>
    Unserved,

    /// <summary>待缴纳</summary>
    Payable,

    /// <summary>延期、分期</summary>
    Rescheduled,

    /// <summary>已催告</summary>
    Demanded,

    /// <summary>申请法院执行</summary>
    BeforeCourt,

    /// <summary>已缴清</summary>
    Settled,

    /// <summary>已撤销</summary>
    Cancelled,

    /// <summary>执行终结</summary>
    Ended,
}

/// <summary>
/// The accounts of fines 罚款缴纳台账: what is owed, what was paid, and how far collection has come. A fine is overdue when it is not
/// settled, cancelled or ended and its due day has passed.
/// </summary>
/// <param name="Fine">As decided, or as changed since.</param>
/// <param name="Accrued">The whole surcharge so far.</param>
/// <param name="Surcharge">What has accrued, less what was waived.</param>
/// <param name="Owed">Fine and surcharge still to be paid.</param>
/// <param name="ToRefund">Paid above what is owed and not given back.</param>
/// <param name="Due">Last day of payment, a deferral or the last instalment included.</param>
/// <param name="PendingRemedies">Reconsiderations and suits that pend: while there are any, no surcharge runs.</param>
/// <param name="CourtFrom">First day on which the court can be asked.</param>
[ReadModel("fine_accounts", version: 1), ReadableBy(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.FineCollector, Role.Archivist, Role.SuperiorAuthority,
    Role.Auditor)]
public sealed record FineAccounts(
    [property: Key] CaseId Case,
    [property: Filterable(Exact = true)] string DecisionNumber,
    [property: Filterable] FineStanding Standing,
    [property: Indexed] PartyId Debtor,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    Money Fine,
    Money PaidTowardsFine,
    Money Accrued,
    Money Surcharge,
    Money PaidTowardsSurcharge,
    Money Owed,
    Money ToRefund,
    int SurchargeDays,
    [property: Filterable] LocalDate DecidedOn,
    LocalDate? ReceivedOn,
    [property: Filterable] LocalDate? Due,
    [property: Filterable] int PendingRemedies,
    LocalDate? DemandedOn,
    LocalDate? CourtFrom,
    LocalDate? AppliedToCourtOn,
    CourtOutcome? Outcome,
    bool IsCancelled,
    LocalDate ChangedOn,
    long Version)
{
    /// <summary>What was waived of the surcharge.</summary>
    public Money Waived { get; init; }

    /// <summary>What was given back.</summary>
    public Money Refunded { get; init; }

    /// <summary>What was still to be given back when the case was decided anew.</summary>
    public Money Carried { get; init; }

    /// <summary>Number of the latest deferral or instalments.</summary>
    public string? Relief { get; init; }

    public static FineAccounts? Evolve(FineAccounts? row, FineFact fact, FactContext at) =>
        After(row, fact, at) is { } next ? Summed(next with { ChangedOn = fact.On, Version = at.Version }) : null;

    private static FineAccounts? After(FineAccounts? row, FineFact fact, FactContext at) => fact switch
    {
        FineImposed imposed => Of(imposed, at) with { Carried = row?.ToRefund ?? Money.Zero },
        FineFellDue due => row! with { ReceivedOn = due.ReceivedOn, Due = due.Due.Due },
        FineDueRecounted recounted => row! with { Due = recounted.Due.Due },
        FinePaid paid => row! with
        {
            PaidTowardsFine = row.PaidTowardsFine + paid.TowardsFine, PaidTowardsSurcharge = row.PaidTowardsSurcharge + paid.TowardsSurcharge,
        },
        PaymentRescheduled rescheduled => row! with { Due = rescheduled.Instalments[^1].Due, Relief = rescheduled.Document },
        SurchargeAccrued accrued => row! with { Accrued = accrued.Total, SurchargeDays = accrued.Days },
        SurchargeClockStopped => row! with { PendingRemedies = row.PendingRemedies + 1 },
        SurchargeClockResumed => row! with { PendingRemedies = row.PendingRemedies - 1 },
        SurchargeWaived waived => row! with { Waived = row.Waived + waived.Amount },
        PerformanceDemanded demanded => row! with { DemandedOn = demanded.ServedOn, CourtFrom = demanded.CourtFrom },
        CourtEnforcementApplied applied => row! with { AppliedToCourtOn = applied.On, Outcome = null },
        CourtOutcomeRecorded recorded => row! with { Outcome = recorded.Outcome },
        FineCompulsorilyCollected collected => Collected(row!, collected.Amount),
        FineChanged changed => row! with { Fine = changed.After, Accrued = Lesser(row.Accrued, changed.After) },
        FineCancelled => row! with { IsCancelled = true },
        FineRefunded refunded => row! with { Refunded = row.Refunded + refunded.Amount },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static FineAccounts Of(FineImposed imposed, FactContext at) => new(
        CaseId.Parse(at.Key), imposed.DecisionNumber, FineStanding.Unserved, imposed.Debtor, imposed.Division, imposed.Agency, imposed.Fine,
        Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero, 0, imposed.DecidedOn, null, null, 0, null, null, null, null,
        false, imposed.On, at.Version);

    /// <summary>To the fine first, like any other money.</summary>
    private static FineAccounts Collected(FineAccounts row, Money amount)
    {
        var fine = Lesser(amount, NotBelowZero(row.Fine - row.PaidTowardsFine));
        return row with { PaidTowardsFine = row.PaidTowardsFine + fine, PaidTowardsSurcharge = row.PaidTowardsSurcharge + (amount - fine) };
    }

    private static FineAccounts Summed(FineAccounts row)
    {
        var surcharge = NotBelowZero(row.Accrued - row.Waived);
        var owed = row.IsCancelled
            ? Money.Zero
            : NotBelowZero(row.Fine - row.PaidTowardsFine) + NotBelowZero(surcharge - row.PaidTowardsSurcharge);
        var excess = NotBelowZero(
            row.PaidTowardsFine + row.PaidTowardsSurcharge - (row.IsCancelled ? Money.Zero : row.Fine + surcharge));
        var next = row with { Surcharge = surcharge, Owed = owed, ToRefund = NotBelowZero(row.Carried + excess - row.Refunded) };
        return next with { Standing = StandingOf(next) };
    }

    private static FineStanding StandingOf(FineAccounts row) => row switch
    {
        { IsCancelled: true } => FineStanding.Cancelled,
        { Owed.Fen: 0 } => FineStanding.Settled,
        { Outcome: CourtOutcome.Refused or CourtOutcome.Executed or CourtOutcome.Terminated } => FineStanding.Ended,
        { AppliedToCourtOn: not null } => FineStanding.BeforeCourt,
        { DemandedOn: not null } => FineStanding.Demanded,
        { Relief: not null } => FineStanding.Rescheduled,
        { Due: not null } => FineStanding.Payable,
        _ => FineStanding.Unserved,
    };

    private static Money NotBelowZero(Money amount) => new(Math.Max(0, amount.Fen));

    private static Money Lesser(Money one, Money other) => one.Fen < other.Fen ? one : other;
}
