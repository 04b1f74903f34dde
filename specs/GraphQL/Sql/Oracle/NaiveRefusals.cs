using System.Collections.Immutable;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>What refuses a root field before a row is read, wherever below it stands.</summary>
internal sealed class NaiveRefusals(ImmutableArray<Entity> entities, NaiveDocument document, Caller caller, Exercised exercised)
{
    public void Check(Entity entity, List<Field> nodes, bool past, HashSet<string> codes)
    {
        if (past && entity.History is null) codes.Add("BAD_USER_INPUT");
        foreach (var (_, parts) in document.Collect(parts: nodes, entity.Name, isEntity: true))
        {
            if (entity.Relations.SingleOrDefault(relation => relation.Field == parts[0].Name.Value) is not { } relation) continue;
            var target = entities.Single(other => other.Name == relation.Target);
            if (relation.Many) CheckPage(target, parts, past, codes);
            else Check(target, parts, past, codes);
        }
    }

    public void CheckPage(Entity entity, List<Field> nodes, bool past, HashSet<string> codes)
    {
        var arguments = document.Arguments(nodes[0]);
        var used = NaiveValues.AsList(arguments.GetValueOrDefault("order")).Concat(Filtered(arguments.GetValueOrDefault("where")))
            .OfType<Dictionary<string, object?>>().SelectMany(part => part.Keys).Where(name => name is not ("and" or "or"));
        if (used.Any(name => entity.ColumnOfField(name)!.Mask is { } mask && !caller.Roles.Overlaps(mask.ClearFor)))
        {
            exercised.Saw("refused for a mask");
            codes.Add("FORBIDDEN");
        }
        var type = char.ToUpperInvariant(entity.Plural[0]) + entity.Plural[1..];
        var reads = document.Collect(parts: nodes, $"{type}Connection", isEntity: false).Where(part => part.Nodes[0].Name.Value != "__typename").ToList();
        if (past && entity.History is null && reads.Count > 0) codes.Add("BAD_USER_INPUT");
        foreach (var (_, parts) in reads)
        {
            if (parts[0].Name.Value == "nodes") Check(entity, parts, past, codes);
            if (parts[0].Name.Value != "edges") continue;
            foreach (var (_, inner) in document.Collect(parts: parts, $"{type}Edge", isEntity: false).Where(part => part.Nodes[0].Name.Value == "node"))
                Check(entity, inner, past, codes);
        }
    }

    private static IEnumerable<object?> Filtered(object? where) => where is not Dictionary<string, object?> filter
        ? []
        : filter.Where(part => part.Key is "and" or "or").SelectMany(part => NaiveValues.AsList(part.Value)).SelectMany(Filtered).Append(filter);
}
