using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>Directives whose arguments, or the types of their arguments, carry the directive itself.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation</remarks>
internal static class DirectiveCycles
{
    /// <summary>One sentence a directive that needs itself to be defined.</summary>
    public static IEnumerable<string> Find(IReadOnlyCollection<TypeSystemDefinition> definitions)
    {
        var types = definitions.OfType<TypeDefinition>().ToLookup(type => type.Name.Value, StringComparer.Ordinal);
        var directives = definitions.OfType<DirectiveDefinition>().ToLookup(directive => directive.Name.Value, StringComparer.Ordinal);
        return directives.Where(named => named.Any(directive => Needs(directive, named.Key)))
            .Select(named => $"Directive \"@{named.Key}\" needs itself to be defined.");

        bool Needs(TypeSystemDefinition from, string directive)
        {
            var waiting = new Queue<TypeSystemDefinition>([from]);
            var seen = new HashSet<TypeSystemDefinition>(ReferenceEqualityComparer.Instance);
            while (waiting.TryDequeue(out var next))
            {
                if (!seen.Add(next)) continue;
                foreach (var applied in SdlPlace.Of([next]).SelectMany(place => place.Directives))
                {
                    if (applied.Name.Value == directive) return true;
                    foreach (var definition in directives[applied.Name.Value]) waiting.Enqueue(definition);
                }

                foreach (var named in Named(next).SelectMany(type => types[type.Named.Name.Value])) waiting.Enqueue(named);
            }

            return false;
        }
    }

    private static IEnumerable<TypeReference> Named(TypeSystemDefinition definition) => definition switch
    {
        DirectiveDefinition directive => directive.Arguments.Select(argument => argument.Type),
        InputObjectDefinition input => input.Fields.Select(field => field.Type),
        _ => [],
    };
}
