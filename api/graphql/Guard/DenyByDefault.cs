using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Guard;

/// <summary>Nothing is readable or doable by forgetting to say who may: a missing rule fails the build of the schema.</summary>
internal static class DenyByDefault
{
    /// <exception cref="SchemaException">One sentence a fault.</exception>
    public static void Check(
        IReadOnlyCollection<Entity> entities, IReadOnlyCollection<Act> acts, IReadOnlyCollection<EventKind> kinds, IReadOnlyCollection<View> views)
    {
        var names = entities.Select(entity => entity.Name).ToHashSet(StringComparer.Ordinal);
        List<string> problems =
        [
            .. entities.Where(entity => entity.Rule is null or { OpenBy: null, Roles.IsEmpty: true })
                .Select(entity => $"{entity.Name} says neither who may read it nor which article makes it public."),
            .. entities.Where(entity => !entity.Columns.Contains(entity.Key))
                .Select(entity => $"The key of {entity.Name} is none of its columns."),
            .. entities.SelectMany(entity => entity.Relations
                .Where(relation => !names.Contains(relation.Target))
                .Select(relation => $"{entity.Name}.{relation.Field} leads to {relation.Target}, which is no entity.")),
            .. entities.SelectMany(entity => Telling(entity).Where(column => column.Mask is not null && !(column.HasStandIn && entity.Lookups.Contains(column))).Distinct().Select(column =>
                $"{entity.Name}.{column.Field} is masked, so that nothing may be found, ordered or linked by it.")),
            .. entities.SelectMany(entity => entity.Columns.Where(column => (column.HasStandIn || column.Mask?.Instead is not null) && !StandsIn(entity, column))
                .Select(column => $"{entity.Name}.{column.Field} needs another column of its type, without a mask, that stands in its place, and one that says when.")),
            .. entities.SelectMany(entity => entity.Columns
                .Where(column => column.Graded && (column.Mask is null or { When: not null } || column.Filterable || column.Kind is SqlKind.Json))
                .Select(column => $"{entity.Name}.{column.Field} is graded: it has a mask for everybody else, is no nested record, and nothing is found by it.")),
            .. acts.Where(act => act.Roles.IsEmpty).Select(act => $"{act.Command.Name} says not who may do it."),
            .. acts.Where(act => act.Entity is not null && !names.Contains(act.Entity))
                .Select(act => $"{act.Command.Name} leaves {act.Entity} behind, which is no entity."),
            .. views.Where(view => view.Roles.IsEmpty).Select(view => $"{view.Field} says not who may ask."),
            .. kinds.SelectMany(kind => new[] { kind.Entity, kind.Journal }.OfType<string>().Where(name => !names.Contains(name))
                .Select(name => $"{kind.Field} asks {name} who may see them, which is no entity.")),
        ];
        if (problems.Count > 0) throw new SchemaException(problems);
    }

    /// <summary>Whether there is a column that may stand in the place of this one: for all that it can be asked.</summary>
    private static bool StandsIn(Entity entity, Column column) =>
        column is { HasStandIn: true, Graded: false, Mask: { When: { } when, Instead: { } instead } }
        && entity.Columns.Any(one => one.Name == when && one.ClrType == typeof(bool))
        && entity.Columns.FirstOrDefault(one => one.Name == instead) is { Mask: null } other
        && other.ClrType == column.ClrType && other.Nullable == column.Nullable && (other.Filterable || !column.Filterable);

    /// <summary>Columns whose values show in which rows an answer has, whoever asks.</summary>
    private static IEnumerable<Column> Telling(Entity entity) =>
    [
        entity.Key, .. entity.Lookups, .. entity.DefaultOrder.Select(key => key.Column),
        .. entity.Validity?.Columns ?? [],
        .. entity.Columns.Where(column => entity.Relations.Any(relation => relation.Local == column.Name)),
    ];
}
