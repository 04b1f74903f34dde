using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A fragment that is spread is defined.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</remarks>
internal sealed class KnownFragmentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(FragmentSpread spread)
    {
        if (!Context.Fragments.ContainsKey(spread.Name.Value)) Report($"Unknown fragment \"{spread.Name}\".", spread.Name.At);
    }
}
