using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>One value of an enum. <c>Value</c> is what resolvers give and get; by default the name.</summary>
public sealed class EnumMember(string name, object? value = null) : SchemaMember(name)
{
    public object Value { get; } = value ?? name;

    /// <summary>Why it should not be used any more, or null.</summary>
    public string? DeprecationReason { get; init; }
}

/// <summary>A leaf type with a closed list of names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enums</remarks>
public sealed class EnumType : NamedType
{
    private readonly FrozenDictionary<string, EnumMember> byName;
    private readonly FrozenDictionary<object, EnumMember> byValue;

    public EnumType(string name, IEnumerable<EnumMember> members)
        : base(name)
    {
        Members = [.. members];
        byName = Types.Members.ByName(Members, $"enum \"{name}\"");
        byValue = Members.DistinctBy(member => member.Value).ToFrozenDictionary(member => member.Value);
    }

    public ImmutableArray<EnumMember> Members { get; }

    public EnumMember? Member(string name) => byName.GetValueOrDefault(name);

    /// <summary>The name of a resolver's value.</summary>
    /// <exception cref="CoercionException">It is no value of this enum.</exception>
    public string Serialize(object value) =>
        byValue.TryGetValue(value, out var member) ? member.Name : throw new CoercionException($"Enum \"{Name}\" cannot represent the value.");

    /// <summary>Reads a value of the request's variables.</summary>
    /// <exception cref="CoercionException">It is no name of this enum.</exception>
    public object ParseJson(JsonElement value) =>
        value.ValueKind is JsonValueKind.String
            ? ValueOf(value.GetString()!)
            : throw new CoercionException($"Enum \"{Name}\" cannot represent non-string value: {value.GetRawText()}.");

    /// <summary>Reads a literal of a document.</summary>
    /// <exception cref="CoercionException">It is no name of this enum.</exception>
    public object ParseLiteral(Value literal) =>
        literal is EnumValue { Name: var name }
            ? ValueOf(name)
            : throw new CoercionException($"Enum \"{Name}\" cannot represent non-enum value: {Printer.Print(literal)}.");

    private object ValueOf(string name) =>
        Member(name)?.Value ?? throw new CoercionException($"Value \"{name}\" does not exist in \"{Name}\" enum.");
}
