using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>No fragment reaches itself.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles</remarks>
internal sealed class NoFragmentCycles(ValidationContext context) : Rule(context)
{
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpread> path = [];
    private readonly Dictionary<string, int> openAt = new(StringComparer.Ordinal);

    public override void LeaveDocument(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinition fragment) Search(fragment);
        }
    }

    /// <summary>As deep as fragments are chained, which the limit on nesting after expansion bounds.</summary>
    private void Search(FragmentDefinition fragment)
    {
        var name = fragment.Name.Value;
        if (!visited.Add(name)) return;
        openAt[name] = path.Count;
        foreach (var spread in Context.Contents(fragment).Spreads)
        {
            path.Add(spread);
            if (openAt.TryGetValue(spread.Name.Value, out var start))
            {
                Report($"Fragment \"{spread.Name}\" reaches itself.", [.. path[start..].Select(step => step.At)]);
            }
            else if (Context.Fragments.TryGetValue(spread.Name.Value, out var next))
            {
                Search(next);
            }

            path.RemoveAt(path.Count - 1);
        }

        openAt.Remove(name);
    }
}
