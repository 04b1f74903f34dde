using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>
/// Until when a renewal is applied for in time: thirty days before expiry. Whether these are calendar or working days the law
/// does not say of periods on the applicant's side, so the unit is a setting.
/// </summary>
public static class RenewalWindow
{
    /// <summary>The last day for it; null for a long-term licence.</summary>
    [Law(AdministrativeLicensingLaw.Art50)]
    public static Deadline? LastDay(LocalDate? until, LicensingContext context)
    {
        if (until is not { } last) return null;
        var days = AdministrativeLicensingLaw.DaysBeforeExpiry.On(context.On);
        return context.Figures.TextOf(LicenceFigures.RenewalWindowUnit, context.On) == "working-days"
            ? context.Calendar.SubtractWorkingDays(last, days)
            : WorkingCalendar.SubtractDays(last, days);
    }
}
