using System.Text.Json.Serialization.Metadata;

namespace Regulatory.Ledger.Codec;

/// <summary>What the codec makes of records beyond the serializer's own habits.</summary>
internal static class RecordShapes
{
    /// <summary>The member that says which case of a closed hierarchy a value is.</summary>
    private const string CaseMember = "$type";

    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        foreach (var member in type.Properties.ToArray())
        {
            // What is only computed from other members is not part of the stored shape.
            if (member.Set is null && member.AssociatedParameter is null) type.Properties.Remove(member);
            else if (MayBeLeftOut(member)) member.IsRequired = false;
            // The members of a record struct are set after it was made, so the serializer would take a missing one for a zero.
            else if (type.Type.IsValueType) member.IsRequired = true;
        }
        if (type.Type is { IsAbstract: true, IsInterface: false }) ApplyCases(type);
    }

    /// <summary>Nulls are left out on writing, so they may be missing on reading; and so may what has a default.</summary>
    private static bool MayBeLeftOut(JsonPropertyInfo member) =>
        member.IsGetNullable && !member.PropertyType.IsValueType
        || Nullable.GetUnderlyingType(member.PropertyType) is not null
        || member.AssociatedParameter is { HasDefaultValue: true };

    /// <summary>An abstract record of the domain is a closed hierarchy: its cases are told apart by their names.</summary>
    private static void ApplyCases(JsonTypeInfo type)
    {
        var cases = type.Type.Assembly.GetTypes()
            .Where(candidate => !candidate.IsAbstract && type.Type.IsAssignableFrom(candidate))
            .OrderBy(candidate => candidate.Name, StringComparer.Ordinal)
            .ToList();
        if (cases.Count == 0) return;
        type.PolymorphismOptions = new()
        {
            TypeDiscriminatorPropertyName = CaseMember,
            IgnoreUnrecognizedTypeDiscriminators = false,
        };
        foreach (var one in cases) type.PolymorphismOptions.DerivedTypes.Add(new(one, one.Name));
    }
}
