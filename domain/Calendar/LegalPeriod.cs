namespace Regulatory.Domain.Calendar;

/// <summary>In what a period of law is counted.</summary>
public enum PeriodUnit
{
    /// <summary>工作日</summary>
    WorkingDays,

    /// <summary>日 (自然日)</summary>
    CalendarDays,

    /// <summary>月</summary>
    Months,

    /// <summary>年</summary>
    Years,
}

/// <summary>A period as the law gives it: 20 working days, 30 days, 3 months.</summary>
public readonly record struct LegalPeriod(int Length, PeriodUnit Unit)
{
    public static LegalPeriod OfWorkingDays(int length) => new(length, PeriodUnit.WorkingDays);

    public static LegalPeriod OfDays(int length) => new(length, PeriodUnit.CalendarDays);

    public static LegalPeriod OfMonths(int length) => new(length, PeriodUnit.Months);

    public static LegalPeriod OfYears(int length) => new(length, PeriodUnit.Years);
}
