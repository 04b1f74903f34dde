using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>Until when a remedy is open against the decision behind a fine, and until when the court can be asked to enforce it.</summary>
public static class RemedyPeriod
{
    /// <summary>
    /// Last day on which a remedy is open: six months to sue after receipt, or where reconsideration must come first, for a penalty on
    /// the spot, sixty days to apply for it; once remedies were used, the day that the last of them left. Null while one pends, or
    /// before the decision was received.
    /// </summary>
    [Law(AdministrativeCompulsionLaw.Art53)]
    public static LocalDate? LastDay(FineAccount account, EnforcementContext context)
    {
        if (account is not { ReceivedOn: { } received, IsStopped: false, Imposed: { } imposed }) return null;
        if (account.FinalOn is { } final) return final;
        return imposed.OnTheSpot
            ? context.Calendar.AddDays(received, context.Figures.NumberOf(FineFigures.DaysToAskForReconsideration, received)).Due
            : context.Calendar.AddMonths(received, context.Figures.NumberOf(FineFigures.MonthsToSue, received)).Due;
    }

    /// <summary>Last day for the application: three months after the remedies, or after the end of a deferral or the instalments.</summary>
    [Law(AdministrativeCompulsionLaw.Art53), Law(AdministrativePenaltyLaw.Art72)]
    public static Deadline ApplyBy(FineAccount account, LocalDate remediesEndedOn, EnforcementContext context)
    {
        var from = account.Relief.Select(relief => relief.LastDue).Append(remediesEndedOn).Max();
        return context.Calendar.AddMonths(from, AdministrativeCompulsionLaw.MonthsToApplyToCourt.On(from));
    }
}
