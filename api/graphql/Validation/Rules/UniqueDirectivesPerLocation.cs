using System.Collections.Immutable;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A directive stands once in a place, unless it is repeatable.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</remarks>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : Rule(context)
{
    public override void Enter(OperationDefinition operation) => Check(operation.Directives);

    public override void Enter(FragmentDefinition fragment) => Check(fragment.Directives);

    public override void Enter(VariableDefinition variable) => Check(variable.Directives);

    public override void Enter(Field field) => Check(field.Directives);

    public override void Enter(FragmentSpread spread) => Check(spread.Directives);

    public override void Enter(InlineFragment fragment) => Check(fragment.Directives);

    private void Check(ImmutableArray<Directive> directives)
    {
        if (directives.Length < 2) return;
        var first = new Dictionary<string, Directive>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.Directive(name) is not { IsRepeatable: false } || first.TryAdd(name, directive)) continue;
            Report($"Directive \"@{name}\" can be used only once here.", first[name].At, directive.At);
        }
    }
}
