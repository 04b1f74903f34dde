using System.Collections.Immutable;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Sql;

/// <summary>What the rows of one statement share.</summary>
internal sealed record Answer(Inputs Inputs, Cursors Cursors);

/// <summary>One row as it came: values by slot, then the values of the page's order.</summary>
internal sealed class EntityRow(RowPlan plan, object?[] values, Answer answer)
{
    public Entity Entity => plan.Model.Entity;

    /// <summary>The value of a column as the driver gives it; null also when it is masked away.</summary>
    public object? Value(int ordinal) => values[plan.SlotOf(ordinal)] is { } value and not DBNull ? value : null;

    /// <summary>The value of a graded column; that it is shown as it is goes on record.</summary>
    public object? Graded(int ordinal)
    {
        var value = Value(ordinal);
        if (value is not null && !IsMasked(Entity.Columns[ordinal])) answer.Inputs.Readings!.Saw(Entity, Key);
        return value;
    }

    /// <summary>The value of the key as the driver gives it.</summary>
    public object Key => Value(plan.Model.OrdinalOf(Entity.Key))!;

    public string Id => new NodeId(Entity.Name, Key.ToString()!, answer.Inputs.KnownAt).ToString();

    /// <summary>Names of the fields whose values this caller sees masked in this row.</summary>
    public ImmutableArray<string> MaskedFields() =>
        [.. Entity.Columns.Where(column => !column.Internal && IsMasked(column)).Select(column => column.Field)];

    /// <summary>The row that a field of this row leads to.</summary>
    public EntityRow? ToOne(MergedField field)
    {
        var slot = plan.SlotOf(field);
        return values[slot] is object?[] child ? new(((Slot.ToOne)plan.Slots[slot]).Row, child, answer) : null;
    }

    /// <summary>The page that a field of this row leads to.</summary>
    public RowPage ToMany(MergedField field)
    {
        var slot = plan.SlotOf(field);
        return RowPage.Of(((Slot.ToMany)plan.Slots[slot]).Page, (object?[])values[slot]!, answer);
    }

    public string Cursor(PageForm form) =>
        answer.Cursors.Seal(form.Shape, values.Skip(plan.Slots.Count).Select(value => value is DBNull ? null : value));

    private bool IsMasked(Column column) =>
        column.IsMaskedFor(answer.Inputs.Caller.Roles)
        && (column.Mask!.When is not { } when || Value(plan.Model.OrdinalOf(Entity.ColumnNamed(when))) is true);
}

/// <summary>A page as it came, and what its neighbours are.</summary>
internal sealed class RowPage
{
    private RowPage(PageCall call, EntityRow[] rows, bool more, long? total) =>
        (Call, Rows, More, Total) = (call, rows, more, total);

    public PageCall Call { get; }

    /// <summary>In the order asked for.</summary>
    public EntityRow[] Rows { get; }

    /// <summary>There are rows beyond the page in its direction.</summary>
    private bool More { get; }

    /// <summary>Null when it was not asked for.</summary>
    public long? Total { get; }

    public bool HasNext => Call.Form.FromEnd ? Call.Before is not null : More;

    public bool HasPrevious => Call.Form.FromEnd ? More : Call.After is not null;

    /// <param name="pair">What the database returned: the rows and one more, and the count.</param>
    public static RowPage Of(PagePlan plan, object?[] pair, Answer answer)
    {
        var call = answer.Inputs.Pages[plan.Ordinal];
        var found = pair[0] as object?[] ?? [];
        var rows = new EntityRow[Math.Min(found.Length, call.Size)];
        for (var i = 0; i < rows.Length; i++)
        {
            var place = call.Form.FromEnd ? rows.Length - 1 - i : i;
            rows[place] = new EntityRow(plan.Row, (object?[])found[i]!, answer);
        }
        return new(call, rows, found.Length > call.Size, pair[1] as long?);
    }
}
