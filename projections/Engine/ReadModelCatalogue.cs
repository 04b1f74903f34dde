using System.Collections.Immutable;
using System.Reflection;
using Regulatory.Ledger.Codec;

namespace Regulatory.Projections;

/// <summary>Every read model: what the runners build, and what the query side may read (tables, columns, who sees what).</summary>
public sealed class ReadModelCatalogue
{
    private readonly ImmutableSortedDictionary<string, ReadModelShape> shapes;

    /// <exception cref="ArgumentException">Two read models of one name.</exception>
    public ReadModelCatalogue(IEnumerable<ReadModelShape> shapes) =>
        this.shapes = shapes.ToImmutableSortedDictionary(shape => shape.Name, shape => shape, StringComparer.Ordinal);

    public IEnumerable<ReadModelShape> Shapes => shapes.Values;

    /// <exception cref="KeyNotFoundException">No read model of this name.</exception>
    public ReadModelShape this[string name] => shapes.TryGetValue(name, out var shape)
        ? shape
        : throw new KeyNotFoundException($"There is no read model '{name}'; there are: {string.Join(", ", shapes.Keys)}.");

    public ReadModelShape Of<TRow>() => shapes.Values.Single(shape => shape.Row == typeof(TRow));

    /// <summary>Every read model declared in the given assemblies.</summary>
    public static ReadModelCatalogue Of(FactCodec codec, params IEnumerable<Assembly> assemblies) => new(assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsDefined(typeof(ReadModelAttribute), inherit: false))
        .Select(type => ReadModelShape.Of(type, codec)));
}
