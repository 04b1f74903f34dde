using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>One statement a root field gives what one SELECT a field gives, whatever is asked and whoever asks.</summary>
[Collection(nameof(Port))]
public sealed class OracleSpec(PortDatabase database)
{
    private const int Documents = 800;

    [Fact]
    public async Task planner_and_naive_executor_agree_on_random_documents_that_ask_for_everything()
    {
        var examination = new Examination(database, new Planner(database.Reader, Port.Schema), seed: 20260213);
        (await examination.Differences(Documents)).ShouldBeEmpty();
        examination.Asked.ShouldBeGreaterThan(2 * Documents);
        Needed().Where(what => examination.Exercised[what] == 0).ShouldBeEmpty($"The generator forgot something. It asked for: {examination.Exercised}");
    }

    /// <summary>All that a document can ask for.</summary>
    private static IEnumerable<string> Needed()
    {
        foreach (var entity in Port.Entities)
        {
            foreach (var column in entity.Columns.Where(column => !column.Internal && column.Field != "id")) yield return $"{entity.Name}.{column.Field}";
            foreach (var relation in entity.Relations) yield return $"{entity.Name}.{relation.Field}";
            foreach (var column in entity.Columns.Where(column => column.Filterable && !column.Internal))
            {
                yield return $"order by {column.Kind} up";
                yield return $"order by {column.Kind} down";
                foreach (var operation in Operations(column)) yield return $"{column.Kind} {operation}";
                yield return $"{column.Kind} eq null";
                yield return $"{column.Kind} neq null";
            }
        }
        foreach (var caller in Examination.Callers) yield return $"caller {caller.Subject ?? "nobody"}";
        foreach (var what in new[]
        {
            "one by id", "one by another key", "node", "nodes", "nodes", "edges", "pageInfo", "totalCount", "first", "last", "no size", "after", "before",
            "more than a page", "order of 0", "order of 1", "order of 2", "order of 3", "and of filters", "or of filters", "and of comparisons", "or of comparisons",
            "effectiveOn", "knownAt a position", "knownAt a moment", "a state of the past", "a page of the past",
            "alias", "merged field", "fragment spread", "inline fragment", "inline fragment on a type",
            "@skip by variable keeps", "@skip by variable leaves out", "@include by variable keeps", "@include by variable leaves out",
            "@skip by literal keeps", "@skip by literal leaves out", "@include by literal keeps", "@include by literal leaves out",
            "masked Name", "masked Identifier", "masked Hidden", "clear Name", "clear Identifier", "clear Hidden", "refused for a mask",
            "seen by division", "seen by party", "not seen", "a way to what is not for the caller's roles",
        }) yield return what;
    }

    private static IEnumerable<string> Operations(Column column) =>
    [
        "eq", "neq",
        .. column.Kind is SqlKind.Boolean ? [] : new[] { "in", "nin" },
        .. column.Kind is SqlKind.Text or SqlKind.Uuid or SqlKind.Boolean ? [] : new[] { "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte" },
        .. column.ClrType == typeof(string) && !column.Exact ? new[] { "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith" } : [],
        .. column.ClrType == typeof(HullNumber) ? new[] { "startsWith", "nstartsWith" } : [],
    ];
}
