using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>Until when a remedy is open against the decision behind a fine, and until when the court can be asked to enforce it.</summary>
public static class RemedyPeriod
{
    /// <summary>
    /// Last day on which a remedy is open: as the service of the decision left it, or, once remedies were used, as the last of them did.
    /// Null while one pends, or before the decision was received.
    /// </summary>
    [Law(AdministrativeCompulsionLaw.Art53)]
    public static LocalDate? LastDay(FineAccount account) => account.IsStopped ? null : account.FinalOn ?? account.RemedyUntil;

    /// <summary>Last day for the application: three months after the remedies, or after the end of a deferral or the instalments.</summary>
    [Law(AdministrativeCompulsionLaw.Art53), Law(AdministrativePenaltyLaw.Art72)]
    public static Deadline ApplyBy(FineAccount account, LocalDate remediesEndedOn, EnforcementContext context)
    {
        var from = account.Relief.Select(relief => relief.LastDue).Append(remediesEndedOn).Max();
        return context.Calendar.AddMonths(from, AdministrativeCompulsionLaw.MonthsToApplyToCourt.On(from));
    }
}
