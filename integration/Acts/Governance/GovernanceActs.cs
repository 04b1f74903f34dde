using System.Globalization;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Governance.Upkeep;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Governance;

/// <summary>The reference data that officers keep, working calendars and figures, and what administrators do with read models.</summary>
public static class GovernanceActs
{
    public static Aggregate<WorkCalendar, WorkCalendarCommand, WorkCalendarFact, ActContext> Calendars { get; } = new(
        "governance.work-calendar", WorkCalendar.Initial, command => command.Year.ToString("0000", CultureInfo.InvariantCulture),
        WorkCalendar.Evolve, WorkCalendarDecider.Decide, (_, _, context, _, _) => new(context), IsProvincial);

    public static Aggregate<AdoptedFigure, FigureCommand, FigureFact, GovernanceContext> AdoptedFigures { get; } = new(
        "governance.figure", AdoptedFigure.Initial, command => command.Key,
        AdoptedFigure.Evolve, FigureDecider.Decide,
        (_, _, context, _, _) => new(new GovernanceContext(
            context.At, context.Now, context.Actor, context.Calendar, context.Figures, KnownFigures.All)),
        IsProvincial);

    /// <summary>What administrators did with read models; only the host's own clockwork acts on it.</summary>
    public static Aggregate<ReadModelUpkeep, UpkeepCommand, UpkeepFact, ActContext> Upkeep { get; } = new(
        "governance.read-model", ReadModelUpkeep.Initial, command => command.Model, ReadModelUpkeep.Evolve, UpkeepDecider.Decide,
        (_, _, context, _, _) => new(context), (_, _, actor) => actor.Is(Role.System));

    /// <summary>Enters the aggregates of governance.</summary>
    public static ActTable EnterIn(ActTable table) => table.Takes(Calendars).Takes(AdoptedFigures).Takes(Upkeep);

    /// <summary>Reference data hold for the whole province.</summary>
    internal static bool IsProvincial<TState, TCommand>(TState state, TCommand command, Actor actor) =>
        actor.Is(Role.System) || actor.Division.IsProvince;
}
