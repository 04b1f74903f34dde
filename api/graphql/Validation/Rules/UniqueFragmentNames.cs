using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Each fragment has a name of its own.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</remarks>
internal sealed class UniqueFragmentNames(ValidationContext context) : Rule(context)
{
    private readonly Dictionary<string, Name> known = new(StringComparer.Ordinal);

    public override void Enter(FragmentDefinition fragment)
    {
        var name = fragment.Name;
        if (!known.TryAdd(name.Value, name)) Report($"There can be only one fragment named \"{name}\".", known[name.Value].At, name.At);
    }
}
