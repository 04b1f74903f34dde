using System.Reflection;
using System.Text;

namespace Regulatory.Projections;

/// <summary>A column of a read model, as its property and attributes make it.</summary>
/// <param name="Name">snake_case of the property's name.</param>
/// <param name="Comment">From the doc comment; null without one.</param>
public sealed record ColumnShape(PropertyInfo Property, string Name, Cell Cell, string? Comment)
{
    public bool IsKey { get; } = Has<KeyAttribute>(Property);

    public bool IsUnique { get; } = Has<UniqueAttribute>(Property);

    public bool IsIndexed { get; } = Has<IndexedAttribute>(Property);

    public bool IsFilterable { get; } = Has<FilterableAttribute>(Property);

    public bool IsJurisdiction { get; } = Has<JurisdictionAttribute>(Property);

    public bool IsParty { get; } = Has<PartyAttribute>(Property);

    public bool IsHighlySensitive { get; } = Has<HighlySensitiveAttribute>(Property);

    public MaskedAttribute? Masked { get; } = Property.GetCustomAttribute<MaskedAttribute>();

    public ReadableByAttribute? ReadableBy { get; } = Property.GetCustomAttribute<ReadableByAttribute>();

    public bool IsNullable => Cell.Nullable;

    /// <summary>The property's type without its question mark.</summary>
    public Type ValueType => Cell.ValueType;

    /// <summary>Clients may ask for a part of the text (<c>contains</c>): there is a trigram index.</summary>
    public bool AllowsContains => IsFilterable && Cell.ValueType == typeof(string)
        && !Property.GetCustomAttribute<FilterableAttribute>()!.Exact;

    /// <summary>The name as SQL writes it, safe for reserved words.</summary>
    public string Quoted => Sql.Quote(Name);

    public static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var begins = char.IsUpper(name[i]) && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins) snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }

    private static bool Has<T>(PropertyInfo property)
        where T : Attribute => property.IsDefined(typeof(T), inherit: false);
}
