using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>An argument is given once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</remarks>
internal sealed class UniqueArgumentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(Field field) => Check(field.Arguments);

    public override void Enter(Directive directive, DirectiveLocation location) => Check(directive.Arguments);

    private void Check(ImmutableArray<Argument> arguments)
    {
        if (arguments.Length < 2) return;
        foreach (var sameName in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            if (sameName.Skip(1).Any())
            {
                Report($"There can be only one argument named \"{sameName.Key}\".", [.. sameName.Select(argument => argument.Name.At)]);
            }
        }
    }
}
