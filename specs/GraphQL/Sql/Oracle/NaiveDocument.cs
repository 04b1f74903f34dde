using System.Text.Json.Nodes;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>A document with its variables: which fields are selected where, and with what arguments.</summary>
internal sealed class NaiveDocument(Document document, JsonObject variables, Exercised exercised)
{
    private readonly ILookup<string, FragmentDefinition> fragments =
        document.Definitions.OfType<FragmentDefinition>().ToLookup(fragment => fragment.Name.Value);

    public OperationDefinition Operation { get; } = document.Definitions.OfType<OperationDefinition>().Single();

    public Dictionary<string, object?> Arguments(Field field) => NaiveValues.Arguments(field.Arguments, variables);

    public List<(string Key, List<Field> Nodes)> Collect(SelectionSet selected, string type, bool isEntity) => Collect([selected], type, isEntity);

    public List<(string Key, List<Field> Nodes)> Collect(List<Field> parts, string type, bool isEntity) =>
        Collect(parts.Select(field => field.SelectionSet).OfType<SelectionSet>(), type, isEntity);

    /// <summary>https://spec.graphql.org/September2025/#CollectFields()</summary>
    private List<(string Key, List<Field> Nodes)> Collect(IEnumerable<SelectionSet> sets, string type, bool isEntity)
    {
        var found = new List<(string Key, List<Field> Nodes)>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        void Into(SelectionSet set)
        {
            foreach (var selection in set.Selections.Where(selection => !NaiveValues.IsLeftOut(selection, variables, exercised)))
            {
                switch (selection)
                {
                    case Field field when found.Find(part => part.Key == field.ResponseKey) is { Nodes: { } nodes }:
                        nodes.Add(field);
                        break;
                    case Field field:
                        found.Add((field.ResponseKey, [field]));
                        break;
                    case FragmentSpread spread when visited.Add(spread.Name.Value):
                        exercised.Saw("fragment spread");
                        var fragment = fragments[spread.Name.Value].Single();
                        if (Applies(fragment.TypeCondition)) Into(fragment.SelectionSet);
                        break;
                    case InlineFragment inline:
                        exercised.Saw(inline.TypeCondition is null ? "inline fragment" : "inline fragment on a type");
                        if (inline.TypeCondition is null || Applies(inline.TypeCondition)) Into(inline.SelectionSet);
                        break;
                }
            }
        }
        bool Applies(NamedTypeReference condition) => condition.Name.Value == type || (isEntity && condition.Name.Value == "Node");
        foreach (var set in sets) Into(set);
        return found;
    }
}
