using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Governance.Calendars.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars;

/// <summary>拟定日历: enters the days off and the weekend days worked of a year, to be checked before they hold.</summary>
[ActOf(Role.Administrator, Role.SuperiorAuthority, Role.System)]
[Law(NationalFestivalMeasures.Art2)]
public sealed record DraftCalendar(int Year, ImmutableArray<DaysOff> Off, ImmutableArray<LocalDate> MakeUp, string Source)
    : WorkCalendarCommand;

public static partial class WorkCalendarDecider
{
    private static Decision<WorkCalendarFact> Decide(WorkCalendar calendar, DraftCalendar command)
    {
        if (calendar.Says(command.Off, command.MakeUp)) return Decision<WorkCalendarFact>.Nothing;
        if (CalendarPublishedOnce.Check(command.Year, calendar) is { } published) return published;
        if (YearInReach.Check(command.Year) is { } unreachable) return unreachable;
        if (DaysOfTheYear.Check(command.Year, command.Off) is { } astray) return astray;
        if (EveryFestivalOff.Check(command.Year, command.Off) is { } worked) return worked;
        if (MakeUpOnWeekends.Check(command.Year, command.Off, command.MakeUp) is { } wrong) return wrong;
        return new CalendarDrafted(command.Year, command.Off, command.MakeUp, command.Source);
    }
}
