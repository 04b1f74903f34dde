using System.Collections.Immutable;
using System.Reflection;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>Every figure that a context declares, found by its declaration: a public static field of a static class.</summary>
public static class KnownFigures
{
    public static ImmutableDictionary<string, Figure> All { get; } = typeof(KnownFigures).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(Figure))
        .Select(field => (Figure)field.GetValue(null)!)
        .ToImmutableDictionary(figure => figure.Key);
}
