using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Every fragment is reached from an operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used</remarks>
internal sealed class NoUnusedFragments(ValidationContext context) : Rule(context)
{
    public override void LeaveDocument(Document document)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is not OperationDefinition operation) continue;
            foreach (var reached in Context.Reached(operation))
            {
                if (reached is FragmentDefinition fragment) used.Add(fragment.Name.Value);
            }
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinition fragment && !used.Contains(fragment.Name.Value))
            {
                Report($"Fragment \"{fragment.Name}\" is never used.", fragment.At);
            }
        }
    }
}
