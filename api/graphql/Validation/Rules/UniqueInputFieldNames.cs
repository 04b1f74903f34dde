using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>An input field is given once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
internal sealed class UniqueInputFieldNames(ValidationContext context) : Rule(context)
{
    public override void Enter(ObjectValue value)
    {
        if (value.Fields.Length < 2) return;
        var known = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            var name = field.Name;
            if (!known.TryAdd(name.Value, name)) Report($"There can be only one input field named \"{name}\".", known[name.Value].At, name.At);
        }
    }
}
