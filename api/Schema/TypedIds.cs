using System.Collections.Immutable;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Sql;
using Regulatory.Projections;

namespace Regulatory.Api.Schema;

/// <summary>
/// The ways between read models: a column of the type of another model's key leads to that model, and back. <c>LicenceId? Under</c>
/// gives <c>underId</c> and <c>under</c>; <c>ItemNumber Item</c> gives <c>item</c> and <c>licenceItem</c>; <c>OffenceCode Offence</c>, whose
/// way has the same name, gives <c>offenceCode</c> and <c>offence</c>.
/// </summary>
internal sealed class TypedIds(ImmutableArray<ReadModelShape> shapes)
{
    /// <summary>The field of a column: an id or code that leads somewhere leaves its name to the way.</summary>
    public string FieldOf(ColumnShape column)
    {
        var field = Naming.Field(column.Property.Name);
        return column.IsKey || TargetOf(column) is not { } target ? field
            : IsGuidLink(column) ? $"{field}Id"
            : field == EntityNames.Singular(target.Row) ? $"{field}{target.Key.Property.Name}"
            : field;
    }

    /// <summary>The read model of the thing that an id names: of several with the same key, the one that calls the key its id.</summary>
    public static ReadModelShape? Home(IEnumerable<ReadModelShape> shapes, Type id) =>
        shapes.Where(shape => shape.Key.ValueType == id).MinBy(shape => shape.Key.Property.Name == "Id" ? 0 : 1);

    public ImmutableArray<Relation> RelationsOf(ReadModelShape shape) =>
    [
        .. shape.Columns.Where(column => !column.IsKey && TargetOf(column) is not null).Select(ToOne),
        .. shapes.SelectMany(other => LinksTo(other, shape).Select(column => ToMany(shape, other, column))),
    ];

    private Relation ToOne(ColumnShape column)
    {
        var target = TargetOf(column)!;
        var field = IsGuidLink(column) ? Naming.Field(column.Property.Name) : EntityNames.Singular(target.Row);
        return new(field, EntityNames.Of(target.Row), column.Name, target.Key.Name, Many: false, column.Comment);
    }

    private Relation ToMany(ReadModelShape shape, ReadModelShape other, ColumnShape column)
    {
        var plural = EntityNames.Plural(other.Row);
        var alone = LinksTo(other, shape).Count() == 1 && !shape.Columns.Any(own => FieldOf(own) == plural);
        return new(
            alone ? plural : $"{plural}By{column.Property.Name}", EntityNames.Of(other.Row), shape.Key.Name, column.Name, Many: true,
            $"{other.Comment} Those whose `{FieldOf(column)}` is this one.");
    }

    /// <summary>Columns that lead from one model to another and have an index to come back by.</summary>
    private IEnumerable<ColumnShape> LinksTo(ReadModelShape from, ReadModelShape to) => from.Columns.Where(column =>
        !column.IsKey && TargetOf(column) == to && IsGuidLink(column) && (column.IsIndexed || column.IsFilterable));

    private bool IsGuidLink(ColumnShape column) => ClrShape.IsGuidId(column.ValueType) && TargetOf(column) is not null;

    /// <summary>Keys of plain types (text, numbers) lead nowhere: only a typed id says what it is an id of.</summary>
    private ReadModelShape? TargetOf(ColumnShape column) => ClrShape.IsParsable(column.ValueType)
        ? Home(shapes, column.ValueType)
        : null;
}
