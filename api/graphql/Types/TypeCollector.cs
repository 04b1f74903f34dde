using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Regulatory.GraphQL.Types;

/// <summary>Finds every named type that can be reached from the roots of a schema.</summary>
internal static class TypeCollector
{
    public static FrozenDictionary<string, NamedType> Collect(IEnumerable<NamedType?> roots, ImmutableArray<DirectiveType> directives)
    {
        var found = new Dictionary<string, NamedType>(StringComparer.Ordinal);
        var waiting = new Queue<NamedType>(roots.OfType<NamedType>());
        foreach (var directive in directives)
        {
            foreach (var argument in directive.Arguments) waiting.Enqueue(argument.Type.Named);
        }

        while (waiting.TryDequeue(out var type))
        {
            if (found.TryGetValue(type.Name, out var known))
            {
                if (known != type) throw new SchemaException($"Two different types are named \"{type.Name}\".");
                continue;
            }

            found.Add(type.Name, type);
            type.Settle();
            foreach (var next in Named(type)) waiting.Enqueue(next);
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<NamedType> Named(NamedType type) => type switch
    {
        FieldsType composite => composite.Interfaces.Concat(
            composite.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named))),
        UnionType union => union.Types,
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };
}
