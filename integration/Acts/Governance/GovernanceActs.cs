using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Governance;

/// <summary>The reference data that officers keep: working calendars and figures.</summary>
public static class GovernanceActs
{
    /// <summary>Every figure that a context declares, by key.</summary>
    public static ImmutableDictionary<string, Figure> Figures { get; } = typeof(Figure).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(Figure))
        .Select(field => (Figure)field.GetValue(null)!)
        .ToImmutableDictionary(figure => figure.Key);

    public static Aggregate<WorkCalendar, WorkCalendarCommand, WorkCalendarFact, ActContext> Calendars { get; } = new(
        "governance.work-calendar", WorkCalendar.Initial, command => command.Year.ToString("0000", CultureInfo.InvariantCulture),
        WorkCalendar.Evolve, WorkCalendarDecider.Decide, (_, _, context, _, _) => new(context), IsProvincial);

    public static Aggregate<AdoptedFigure, FigureCommand, FigureFact, GovernanceContext> AdoptedFigures { get; } = new(
        "governance.figure", AdoptedFigure.Initial, command => command.Key,
        AdoptedFigure.Evolve, FigureDecider.Decide,
        (_, _, context, _, _) => new(new GovernanceContext(
            context.At, context.Now, context.Actor, context.Calendar, context.Figures, Figures)),
        IsProvincial);

    /// <summary>Enters the aggregates of governance.</summary>
    public static ActTable EnterIn(ActTable table) => table.Takes(Calendars).Takes(AdoptedFigures);

    /// <summary>Reference data hold for the whole province.</summary>
    internal static bool IsProvincial<TState, TCommand>(TState state, TCommand command, Actor actor) =>
        actor.Is(Role.System) || actor.Division.IsProvince;
}
