using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Sql;

/// <summary>Which values of a row a request needs and where each stands in the positional row that the database returns.</summary>
internal sealed class RowPlan(EntityModel model)
{
    private readonly int[] slotOfColumn = NewSlots(model.Entity.Columns.Length);
    private readonly Dictionary<MergedField, int> slotOfChild = new(ReferenceEqualityComparer.Instance);

    public EntityModel Model { get; } = model;

    /// <summary>In the order of the SQL row.</summary>
    public List<Slot> Slots { get; } = [];

    public int SlotOf(int column) => slotOfColumn[column];

    public int SlotOf(MergedField child) => slotOfChild[child];

    public void AddColumn(int ordinal)
    {
        if (slotOfColumn[ordinal] >= 0) return;
        slotOfColumn[ordinal] = Slots.Count;
        Slots.Add(new Slot.OfColumn(Model.Entity.Columns[ordinal]));
    }

    public void AddChild(MergedField field, Slot child)
    {
        slotOfChild.Add(field, Slots.Count);
        Slots.Add(child);
    }

    private static int[] NewSlots(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, -1);
        return slots;
    }
}

/// <summary>One value of a positional row.</summary>
internal abstract record Slot
{
    public sealed record OfColumn(Column Column) : Slot;

    public sealed record ToOne(RowPlan Row, Relation Relation) : Slot;

    public sealed record ToMany(PagePlan Page, Relation Relation) : Slot;
}

/// <summary>A page of rows: what of it is wanted.</summary>
internal sealed class PagePlan(EntityModel model, MergedField field)
{
    public EntityModel Model { get; } = model;

    /// <summary>The connection field, which has the arguments.</summary>
    public MergedField Field { get; } = field;

    public RowPlan Row { get; } = new(model);

    public bool WantsRows { get; set; }

    public bool WantsTotal { get; set; }
}
