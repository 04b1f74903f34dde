using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Sql;
using Regulatory.Projections;

namespace Regulatory.Api.Schema;

/// <summary>Read models as entities of the GraphQL layer: tables, columns, who sees what, and the ways between them.</summary>
public static class ReadModelEntities
{
    public static ImmutableArray<Entity> Of(ReadModelCatalogue catalogue)
    {
        var shapes = catalogue.Shapes.ToImmutableArray();
        var relations = new TypedIds(shapes);
        return [.. shapes.Select(shape => Of(shape, relations))];
    }

    private static Entity Of(ReadModelShape shape, TypedIds ids)
    {
        var columns = shape.Columns.ToImmutableDictionary(column => column.Name, column => Of(column, shape, ids));
        return new()
        {
            Name = EntityNames.Of(shape.Row),
            Singular = EntityNames.Singular(shape.Row),
            Plural = EntityNames.Plural(shape.Row),
            Description = shape.Comment,
            Table = new("read", shape.Name),
            History = shape.HasHistory ? new("read", $"{shape.Name}_history") : null,
            Key = columns[shape.Key.Name],
            Columns = [.. shape.Columns.Select(column => columns[column.Name])],
            Lookups = [.. KeyByItsName(shape, columns), .. shape.Columns.Where(column => column.IsUnique).Select(column => columns[column.Name])],
            Relations = ids.RelationsOf(shape),
            Jurisdiction = shape.Open is null && shape.Jurisdiction is { } division ? columns[division.Name] : null,
            FurtherJurisdictions = shape.Open is null ? [.. shape.Jurisdictions.Skip(1).Select(other => columns[other.Name])] : [],
            Party = shape.Open is null && shape.Parties is [var party, ..] ? columns[party.Name] : null,
            FurtherParties = shape.Open is null ? [.. shape.Parties.Skip(1).Select(other => columns[other.Name])] : [],
            Validity = ValidityOf(shape, columns),
            Rule = RuleOf(shape),
        };
    }

    /// <summary>A key with a name of its own is a way in by that name as well: <c>licenceItem(number: …)</c>.</summary>
    private static IEnumerable<Column> KeyByItsName(ReadModelShape shape, ImmutableDictionary<string, Column> columns) =>
        shape.Key.Name == "id" ? [] : [columns[shape.Key.Name]];

    private static Column Of(ColumnShape column, ReadModelShape shape, TypedIds ids) =>
        new(ids.FieldOf(column), column.Name, column.ValueType, column.IsNullable)
        {
            Description = column.Comment,
            Filterable = column.IsFilterable,
            Exact = column.IsFilterable && !column.AllowsContains,
            Mask = MaskOf(column, shape),
            Graded = column.IsHighlySensitive,
            Guessable = column.Masked?.Instead is null ? null : NumbersOfPersons.IdIsIn,
        };

    /// <exception cref="InvalidOperationException">The mask names a property that is no column.</exception>
    private static ColumnMask? MaskOf(ColumnShape column, ReadModelShape shape)
    {
        if (column.ReadableBy is { } readers) return new(MaskKind.Hidden, [.. readers.Roles.Select(role => role.ToString())]);
        return column.Masked is { } masked
            ? new(
                Enum.Parse<MaskKind>(masked.Mask.ToString()), [.. masked.ClearFor.Select(role => role.ToString())], Named(masked.When), Named(masked.Instead))
            : null;

        string? Named(string? property) => property is null ? null
            : shape.Columns.FirstOrDefault(other => other.Property.Name == property)?.Name
                ?? throw new InvalidOperationException($"{shape.Row.Name}: the mask of {column.Name} names {property}, which is no column.");
    }

    private static Validity? ValidityOf(ReadModelShape shape, ImmutableDictionary<string, Column> columns) =>
        shape.Validity is var (from, until, before)
            ? new(columns[from.Name], until is null ? null : columns[until.Name], before is null ? null : columns[before.Name])
            : null;

    private static ReadRule? RuleOf(ReadModelShape shape) => shape switch
    {
        { Open: { } open } => ReadRule.Open(open.Article),
        { ReadableBy: { } readers } => ReadRule.For([.. readers.Roles.Select(role => role.ToString())]),
        _ => null,
    };
}
