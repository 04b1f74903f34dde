using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Every required argument is given.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Required-Arguments</remarks>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : Rule(context)
{
    public override void Leave(Field field)
    {
        if (Context.Field is { } definition) Check(definition.Arguments, field.Arguments, $"field \"{definition}\"", field.At);
    }

    public override void Enter(Directive directive, DirectiveLocation location)
    {
        if (Context.Directive is { } definition) Check(definition.Arguments, directive.Arguments, $"directive \"@{definition}\"", directive.At);
    }

    private void Check(ImmutableArray<InputValue> definitions, ImmutableArray<Argument> given, string owner, Location at)
    {
        foreach (var definition in definitions)
        {
            if (definition.IsRequired && !given.Any(argument => argument.Name.Value == definition.Name))
            {
                Report($"Argument \"{definition}\" of type \"{definition.Type}\" is required on {owner}, but it was not given.", at);
            }
        }
    }
}
