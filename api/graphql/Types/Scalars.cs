using System.Collections.Frozen;

namespace Regulatory.GraphQL.Types;

/// <summary>The five scalars that every schema has.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars</remarks>
public static class Scalars
{
    public static readonly ScalarType Int = new IntScalar();
    public static readonly ScalarType Float = new FloatScalar();
    public static readonly ScalarType String = new StringScalar();
    public static readonly ScalarType Boolean = new BooleanScalar();
    public static readonly ScalarType Id = new IdScalar();

    /// <summary>The five by name.</summary>
    public static readonly FrozenDictionary<string, ScalarType> BuiltIn =
        new[] { Int, Float, String, Boolean, Id }.ToFrozenDictionary(scalar => scalar.Name, StringComparer.Ordinal);

    /// <summary>Whether it is one of the five.</summary>
    public static bool IsBuiltIn(NamedType type) => BuiltIn.TryGetValue(type.Name, out var scalar) && scalar == type;
}
