using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.Calendars;

/// <summary>What the specs of the calendar share: the decider, and the year 2026 as its notice gives it.</summary>
public abstract class WorkCalendarSpec : DeciderSpec<WorkCalendar, WorkCalendarFact, WorkCalendarCommand, ActContext>
{
    protected static readonly DraftCalendar Draft = Calendars2026.Draft;
    protected static readonly PublishCalendar Publish = Calendars2026.Publish;

    protected static readonly CalendarDrafted Drafted = new(2026, Draft.Off, Draft.MakeUp, Draft.Source);
    protected static readonly CalendarPublished Published = new(2026, Publish.DocumentNumber, Draft.Off, Draft.MakeUp);

    private static (DraftCalendar Draft, PublishCalendar Publish) Calendars2026 =>
        Domain.Specs.Calendars.Entries().Single(entry => entry.Draft.Year == 2026);

    protected internal override Actor UsualActor => Actors.Superior;

    protected internal override WorkCalendar Initial => WorkCalendar.Initial;

    protected internal override WorkCalendar Evolve(WorkCalendar state, WorkCalendarFact fact) =>
        WorkCalendar.Evolve(state, fact);

    protected internal override Decision<WorkCalendarFact> Decide(WorkCalendar state, WorkCalendarCommand command, ActContext context) =>
        WorkCalendarDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Domain.Calendar.WorkingCalendar.Empty, InForce.Defaults);

    /// <summary>The draft without the days off that cover a day.</summary>
    protected static DraftCalendar Without(LocalDate day) =>
        Draft with { Off = [.. Draft.Off.Where(range => day < range.From || range.Until < day)] };

    protected static ImmutableArray<LocalDate> AlsoWorked(LocalDate day) => Draft.MakeUp.Add(day);
}
