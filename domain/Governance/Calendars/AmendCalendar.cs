using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Governance.Calendars.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars;

/// <summary>调整日历: gives a year in force another calendar under a later notice.</summary>
/// <param name="DocumentNumber">The later notice.</param>
[ActOf(Role.SuperiorAuthority)]
[Law(NationalFestivalMeasures.Art2)]
public sealed record AmendCalendar(
    int Year, ImmutableArray<DaysOff> Off, ImmutableArray<LocalDate> MakeUp, string DocumentNumber, string Reason) : WorkCalendarCommand;

public static partial class WorkCalendarDecider
{
    private static Decision<WorkCalendarFact> Decide(WorkCalendar calendar, AmendCalendar command)
    {
        if (AmendmentAfterPublication.Check(command.Year, calendar) is { } early) return early;
        if (NoticeForEveryCalendar.Check(command.Year, command.DocumentNumber) is { } unannounced) return unannounced;
        if (ReasonForEveryChange.Check(command.Year, command.Reason) is { } unreasoned) return unreasoned;
        if (DaysOfTheYear.Check(command.Year, command.Off) is { } astray) return astray;
        if (EveryFestivalOff.Check(command.Year, command.Off) is { } worked) return worked;
        if (MakeUpOnWeekends.Check(command.Year, command.Off, command.MakeUp) is { } wrong) return wrong;
        if (calendar.Says(command.Off, command.MakeUp)) return Decision<WorkCalendarFact>.Nothing;
        return new CalendarAmended(command.Year, command.DocumentNumber, command.Off, command.MakeUp, command.Reason);
    }
}
