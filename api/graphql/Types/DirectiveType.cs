using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Regulatory.GraphQL.Types;

/// <summary>Where a directive may stand.</summary>
/// <remarks>https://spec.graphql.org/September2025/#DirectiveLocation</remarks>
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}

/// <summary>The names that the language gives to the places: <c>FIELD_DEFINITION</c>.</summary>
public static class DirectiveLocations
{
    private static readonly FrozenDictionary<string, DirectiveLocation> ByKeyword =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(Spelled, StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Keywords = [.. Enum.GetValues<DirectiveLocation>().Select(Spelled)];

    public static string Keyword(this DirectiveLocation location) => Keywords[(int)location];

    /// <summary>The place of that name, or null.</summary>
    public static DirectiveLocation? Of(string keyword) => ByKeyword.TryGetValue(keyword, out var found) ? found : null;

    private static string Spelled(DirectiveLocation location)
    {
        var keyword = new StringBuilder();
        foreach (var letter in location.ToString())
        {
            if (char.IsUpper(letter) && keyword.Length > 0) keyword.Append('_');
            keyword.Append(char.ToUpperInvariant(letter));
        }

        return keyword.ToString();
    }
}

/// <summary>A directive that documents or schema definitions may carry.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives</remarks>
public sealed class DirectiveType(string name, ImmutableArray<DirectiveLocation> locations) : SchemaMember(name)
{
    private readonly FrozenDictionary<string, InputValue>? byName;

    public ImmutableArray<DirectiveLocation> Locations { get; } = locations;

    /// <summary>Whether it may stand several times in one place.</summary>
    public bool IsRepeatable { get; init; }

    public ImmutableArray<InputValue> Arguments
    {
        get;
        init
        {
            field = value;
            byName = Members.ByName(value, $"directive \"@{Name}\"");
        }
    } = [];

    public InputValue? Argument(string name) => byName?.GetValueOrDefault(name);
}
