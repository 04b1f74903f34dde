using System.Collections.Immutable;

namespace Regulatory.GraphQL.Sql;

/// <summary>A table or view by schema and name. Names come from the compiled model, never from a request.</summary>
public sealed record Table(string Schema, string Name)
{
    public override string ToString() => $"\"{Schema}\".\"{Name}\"";
}

/// <summary>Who may read: everybody, because an article says so, or these roles.</summary>
/// <param name="OpenBy">The article that makes it public; null if it is not.</param>
public sealed record ReadRule(string? OpenBy, ImmutableArray<string> Roles)
{
    public static ReadRule Open(string article) => new(article, []);

    public static ReadRule For(params ImmutableArray<string> roles) => new(null, roles);

    public bool Admits(IReadOnlySet<string> roles) => OpenBy is not null || Roles.Any(roles.Contains);
}

/// <summary>The way from one entity to others by a typed id.</summary>
/// <param name="Target">Name of the entity it leads to.</param>
/// <param name="Local">Column on this side.</param>
/// <param name="Remote">Column on the other side; it has an index.</param>
/// <param name="Many">A connection; else one row or null.</param>
public sealed record Relation(string Field, string Target, string Local, string Remote, bool Many, string? Description = null);

/// <summary>One column of an order.</summary>
public sealed record SortKey(Column Column, bool Descending);

/// <summary>The days on which a row is in legal force.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="Until">The last day, inclusive; a null in it means unlimited.</param>
/// <param name="Before">The day on which it ended early, no day of force itself; a null in it means that it did not.</param>
public sealed record Validity(Column From, Column? Until = null, Column? Before = null)
{
    public IEnumerable<Column> Columns => new[] { From, Until, Before }.OfType<Column>();
}

/// <summary>What clients can read: an object type, its table, its ways to others, and who sees what.</summary>
public sealed record Entity
{
    /// <summary>GraphQL type name: <c>Licence</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Root field for one: <c>licence</c>.</summary>
    public required string Singular { get; init; }

    /// <summary>Root field for many: <c>licences</c>.</summary>
    public required string Plural { get; init; }

    public string? Description { get; init; }

    public required Table Table { get; init; }

    /// <summary>Every state of every row with <c>from_position</c> and <c>until_position</c> (exclusive; null while it holds).</summary>
    public Table? History { get; init; }

    public required Column Key { get; init; }

    /// <summary>All columns, the key among them.</summary>
    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>Other columns by which one row can be asked for: the number of a licence.</summary>
    public ImmutableArray<Column> Lookups { get; init; } = [];

    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>The six-digit division code that a row belongs to.</summary>
    public Column? Jurisdiction { get; init; }

    /// <summary>Other divisions that a row concerns, which see it as well.</summary>
    public ImmutableArray<Column> FurtherJurisdictions { get; init; } = [];

    /// <summary>The party that a row is about, who sees it whatever the division.</summary>
    public Column? Party { get; init; }

    /// <summary>Other parties that a row is about, who see it as well.</summary>
    public ImmutableArray<Column> FurtherParties { get; init; } = [];

    /// <summary>Which columns say on what days a row is in legal force, for <c>effectiveOn</c>; null if none do.</summary>
    public Validity? Validity { get; init; }

    /// <summary>Order of a connection that asks for none; the key always follows.</summary>
    public ImmutableArray<SortKey> DefaultOrder { get; init; } = [];

    /// <summary>Who may read it. An entity without a rule does not become a schema.</summary>
    public ReadRule? Rule { get; init; }

    /// <exception cref="KeyNotFoundException">No such column.</exception>
    public Column ColumnNamed(string name) =>
        Columns.FirstOrDefault(column => column.Name == name)
        ?? throw new KeyNotFoundException($"{Name} has no column {name}.");

    /// <summary>The column that these roles read, filter and order by where they ask for this one.</summary>
    public Column ReadFor(Column column, IReadOnlySet<string> roles) =>
        column.HasStandIn && column.IsMaskedFor(roles) ? ColumnNamed(column.Mask!.Instead!) : column;

    public Column? ColumnOfField(string field) => Columns.FirstOrDefault(column => column.Field == field && !column.Internal);
}
