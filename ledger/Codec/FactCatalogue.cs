using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Regulatory.Ledger.Codec;

/// <summary>
/// A shape of a fact: its name on the wire, its type, and, when it is retired, the pure function that makes its successor of it.
/// </summary>
public sealed record FactShape(string WireName, Type Type, Func<object, object>? Lift = null)
{
    /// <summary>A retired shape by its public static method <c>Lift(retired) → successor</c>.</summary>
    /// <exception cref="InvalidOperationException">The type has no such method.</exception>
    public static FactShape Retired(string wireName, Type type)
    {
        var lift = type.GetMethod("Lift", BindingFlags.Public | BindingFlags.Static, [type])
            ?? throw new InvalidOperationException($"{type.Name} is retired, so it needs a public static Lift({type.Name}).");
        return new(wireName, type, retired => lift.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [retired], null)
            ?? throw new InvalidOperationException($"{type.Name}.Lift gave nothing."));
    }
}

/// <summary>A fact whose wire name is not in the catalogue: written by newer software, or its type was deleted.</summary>
public sealed class UnknownFactException(string wireName)
    : Exception($"No type is known for facts named '{wireName}'; retired shapes must stay in the code for ever.")
{
    public string WireName { get; } = wireName;
}

/// <summary>Every fact ever shipped: wire name to type, and how retired shapes become current ones.</summary>
public sealed class FactCatalogue
{
    private readonly FactCodec codec;
    private readonly FrozenDictionary<string, FactShape> byName;
    private readonly FrozenDictionary<Type, FactShape> byType;

    /// <exception cref="InvalidOperationException">An empty or double wire name, or a type with two names.</exception>
    public FactCatalogue(FactCodec codec, IEnumerable<FactShape> shapes)
    {
        this.codec = codec;
        var all = shapes.ToImmutableArray();
        if (all.FirstOrDefault(shape => string.IsNullOrWhiteSpace(shape.WireName)) is { } nameless)
            throw new InvalidOperationException($"{nameless.Type} has no wire name.");
        foreach (var twice in all.GroupBy(shape => shape.WireName).Where(same => same.Count() > 1))
            throw new InvalidOperationException(
                $"'{twice.Key}' names {string.Join(" and ", twice.Select(shape => shape.Type))}; a wire name is given once.");
        foreach (var twice in all.GroupBy(shape => shape.Type).Where(same => same.Count() > 1))
            throw new InvalidOperationException(
                $"{twice.Key} has the names {string.Join(" and ", twice.Select(shape => $"'{shape.WireName}'"))}; it needs one.");
        byName = all.ToFrozenDictionary(shape => shape.WireName);
        byType = all.ToFrozenDictionary(shape => shape.Type);
    }

    /// <summary>
    /// The catalogue of an assembly: every type that has a wire name, current or retired. A concrete type that shares an abstract
    /// base with one of them and has no name is an error: it was forgotten.
    /// </summary>
    /// <param name="wireName">The wire name of a current fact, null for other types.</param>
    /// <param name="retiredName">The wire name of a retired shape, null for other types.</param>
    /// <exception cref="InvalidOperationException">A missing or double name, or a retired shape without <c>Lift</c>.</exception>
    public static FactCatalogue Of(Assembly assembly, FactCodec codec, Func<Type, string?> wireName, Func<Type, string?> retiredName)
    {
        var shapes = new List<FactShape>();
        var nameless = new List<Type>();
        foreach (var type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (retiredName(type) is { } retired) shapes.Add(FactShape.Retired(retired, type));
            if (wireName(type) is { } current) shapes.Add(new(current, type));
            else if (retiredName(type) is null) nameless.Add(type);
        }
        var families = shapes.Where(shape => shape.Lift is null).Select(shape => shape.Type.BaseType)
            .Where(family => family is { IsAbstract: true } && family != typeof(object)).ToHashSet();
        if (nameless.Find(type => families.Contains(type.BaseType)) is { } forgotten)
            throw new InvalidOperationException($"{forgotten} is a {forgotten.BaseType!.Name} without a wire name.");
        return new(codec, shapes);
    }

    /// <summary>The codec the facts are written with.</summary>
    public FactCodec Codec => codec;

    /// <summary>Every shape, in the order of its wire name.</summary>
    public IEnumerable<FactShape> Shapes => byName.Values.OrderBy(shape => shape.WireName, StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The type is not in the catalogue, or it is retired.</exception>
    public NewFact Encode(object fact) =>
        byType.TryGetValue(fact.GetType(), out var shape) && shape.Lift is null
            ? new(shape.WireName, codec.Encode(fact))
            : throw new InvalidOperationException($"{fact.GetType()} is not a current fact, so it cannot be recorded.");

    /// <summary>The fact as today's code knows it: read as the shape it was written in, then lifted as often as needed.</summary>
    /// <exception cref="UnknownFactException">Its wire name is not in the catalogue.</exception>
    /// <exception cref="CodecException">Its stored data do not fit the shape of that name.</exception>
    public object Decode(RecordedFact recorded)
    {
        var shape = ShapeOf(recorded.Type);
        return Lifted(codec.Decode(recorded.Utf8.Span, shape.Type), shape);
    }

    /// <inheritdoc cref="Decode(RecordedFact)"/>
    public object Decode(string wireName, string data)
    {
        var shape = ShapeOf(wireName);
        return Lifted(codec.Decode(data, shape.Type), shape);
    }

    /// <inheritdoc cref="Decode(RecordedFact)"/>
    public object Decode(in FactContent content)
    {
        var shape = ShapeOf(content.Type);
        return Lifted(codec.Decode(content.Data.Span, shape.Type), shape);
    }

    private FactShape ShapeOf(string wireName) =>
        byName.TryGetValue(wireName, out var shape) ? shape : throw new UnknownFactException(wireName);

    private object Lifted(object fact, FactShape written)
    {
        for (var shape = written; shape.Lift is { } lift;)
        {
            fact = lift(fact);
            if (!byType.TryGetValue(fact.GetType(), out shape))
                throw new InvalidOperationException($"'{written.WireName}' was lifted to {fact.GetType()}, which is not in the catalogue.");
        }
        return fact;
    }
}
