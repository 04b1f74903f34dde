using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Governance.Calendars;

/// <summary>How far the calendar of a year has come.</summary>
public enum CalendarStage
{
    /// <summary>Nothing entered.</summary>
    Absent,

    /// <summary>拟定</summary>
    Drafted,

    /// <summary>公布</summary>
    Published,

    /// <summary>调整: published, and changed by a later notice.</summary>
    Amended,
}

/// <summary>The working calendar of one year.</summary>
public sealed record WorkCalendar(
    CalendarStage Stage, ImmutableArray<DaysOff> Off, ImmutableArray<LocalDate> MakeUp, string? DocumentNumber)
{
    public static WorkCalendar Initial { get; } = new(CalendarStage.Absent, [], [], null);

    public bool IsInForce => Stage is CalendarStage.Published or CalendarStage.Amended;

    public bool Says(ImmutableArray<DaysOff> off, ImmutableArray<LocalDate> makeUp) =>
        Off.SequenceEqual(off) && MakeUp.SequenceEqual(makeUp);

    public static WorkCalendar Evolve(WorkCalendar calendar, WorkCalendarFact fact) => fact switch
    {
        CalendarDrafted drafted => new(CalendarStage.Drafted, drafted.Off, drafted.MakeUp, null),
        CalendarPublished published => new(CalendarStage.Published, published.Off, published.MakeUp, published.DocumentNumber),
        CalendarAmended amended => new(CalendarStage.Amended, amended.Off, amended.MakeUp, amended.DocumentNumber),
        _ => throw new UnreachableException(),
    };
}
