using System.Diagnostics;

namespace Regulatory.Domain.Governance.Calendars;

/// <summary>How the calendar of a year comes into force and is changed; one file per act.</summary>
public static partial class WorkCalendarDecider
{
    public static Decision<WorkCalendarFact> Decide(WorkCalendar calendar, WorkCalendarCommand command, ActContext context) =>
        command switch
        {
            DraftCalendar draft => Decide(calendar, draft),
            PublishCalendar publish => Decide(calendar, publish),
            AmendCalendar amend => Decide(calendar, amend),
            _ => throw new UnreachableException(),
        };
}
