using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A directive is defined, and stands where it may.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Defined</remarks>
internal sealed class KnownDirectives(ValidationContext context) : Rule(context)
{
    public override void Enter(Directive directive, DirectiveLocation location)
    {
        if (Context.Directive is not { } known)
        {
            Report($"Unknown directive \"@{directive.Name}\".", directive.At);
        }
        else if (!known.Locations.Contains(location))
        {
            Report($"Directive \"@{directive.Name}\" may not be used on {location.Keyword()}.", directive.At);
        }
    }
}
