using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Law;

namespace Regulatory.Projections.Governance;

/// <summary>The working calendars of the years 工作日历, as the State Council's notices make them.</summary>
/// <param name="DocumentNumber">The notice in force; null while the calendar is only drafted.</param>
/// <param name="Off">Days off, in rows.</param>
/// <param name="MakeUp">Weekend days worked instead 调休上班.</param>
/// <param name="Reason">Why a later notice changed it.</param>
/// <param name="Version">Version of the year's stream: what an act on it is based on.</param>
[ReadModel("work_calendars", version: 2), History, Open(OpenGovernmentInformationRegulations.Art20_5)]
[Validity(nameof(From), nameof(Until))]
public sealed record WorkCalendars(
    [property: Key] int Year,
    [property: Filterable] CalendarStage Stage,
    string? DocumentNumber,
    ImmutableArray<DaysOff> Off,
    ImmutableArray<LocalDate> MakeUp,
    string? Source,
    string? Reason,
    [property: ReadableByOfficers] long Version)
{
    /// <summary>The first day of the year.</summary>
    [Filterable]
    public LocalDate From { get; init; } = new(Year, 1, 1);

    /// <summary>The last day of the year.</summary>
    [Filterable]
    public LocalDate Until { get; init; } = new(Year, 12, 31);

    public static IEnumerable<int> KeysOf(WorkCalendarFact fact, FactContext at) => [fact.Year];

    public static WorkCalendars Evolve(WorkCalendars? row, WorkCalendarFact fact, FactContext at) => fact switch
    {
        CalendarDrafted drafted =>
            new(drafted.Year, CalendarStage.Drafted, null, drafted.Off, drafted.MakeUp, drafted.Source, null, at.Version),
        CalendarPublished published => new(
            published.Year, CalendarStage.Published, published.DocumentNumber, published.Off, published.MakeUp, row?.Source, null, at.Version),
        CalendarAmended amended => new(
            amended.Year, CalendarStage.Amended, amended.DocumentNumber, amended.Off, amended.MakeUp, row?.Source, amended.Reason, at.Version),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
