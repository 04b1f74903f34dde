using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A given argument is one of its field or directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Names</remarks>
internal sealed class KnownArgumentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(Argument argument)
    {
        if (Context.InDirective)
        {
            if (Context.Directive is { } directive && directive.Argument(argument.Name.Value) is null)
            {
                Report($"Unknown argument \"{argument.Name}\" on directive \"@{directive}\".", argument.At);
            }
        }
        else if (Context.Field is { } field && field.Argument(argument.Name.Value) is null)
        {
            Report($"Unknown argument \"{argument.Name}\" on field \"{Context.ParentType}.{field}\".", argument.At);
        }
    }
}
