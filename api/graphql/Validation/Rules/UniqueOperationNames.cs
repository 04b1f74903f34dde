using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Each operation has a name of its own.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness</remarks>
internal sealed class UniqueOperationNames(ValidationContext context) : Rule(context)
{
    private readonly Dictionary<string, Name> known = new(StringComparer.Ordinal);

    public override void Enter(OperationDefinition operation)
    {
        if (operation.Name is not { } name || known.TryAdd(name.Value, name)) return;
        Report($"There can be only one operation named \"{name}\".", known[name.Value].At, name.At);
    }
}
