using Regulatory.Domain.Governance.Calendars.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars;

/// <summary>公布日历: puts the drafted calendar of a year into force under its notice.</summary>
/// <param name="DocumentNumber">The notice of the State Council General Office: <c>国办发明电〔2025〕7号</c>.</param>
[ActOf(Role.SuperiorAuthority, Role.System)]
[Law(NationalFestivalMeasures.Art2)]
public sealed record PublishCalendar(int Year, string DocumentNumber) : WorkCalendarCommand;

public static partial class WorkCalendarDecider
{
    private static Decision<WorkCalendarFact> Decide(WorkCalendar calendar, PublishCalendar command)
    {
        if (NoticeForEveryCalendar.Check(command.Year, command.DocumentNumber) is { } unannounced) return unannounced;
        if (calendar.IsInForce && calendar.DocumentNumber == command.DocumentNumber) return Decision<WorkCalendarFact>.Nothing;
        if (CalendarPublishedOnce.Check(command.Year, calendar) is { } published) return published;
        if (DraftBeforePublication.Check(command.Year, calendar) is { } undrafted) return undrafted;
        return new CalendarPublished(command.Year, command.DocumentNumber, calendar.Off, calendar.MakeUp);
    }
}
