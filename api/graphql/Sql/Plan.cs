using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Sql;

/// <summary>Which values of a row a selection needs and where each stands in the positional row that the database returns.</summary>
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

    public sealed record ToOne(RowPlan Row, Relation Relation, MergedField Field) : Slot;

    public sealed record ToMany(PagePlan Page, Relation Relation) : Slot;
}

/// <summary>A page of rows: what of it is wanted.</summary>
/// <param name="ordinal">Its number among the pages of the root field.</param>
/// <param name="within">The page whose rows each have one of these; null at the top.</param>
internal sealed class PagePlan(EntityModel model, MergedField field, int ordinal, PagePlan? within)
{
    public EntityModel Model { get; } = model;

    /// <summary>The connection field, which has the arguments.</summary>
    public MergedField Field { get; } = field;

    public int Ordinal { get; } = ordinal;

    public PagePlan? Within { get; } = within;

    public RowPlan Row { get; } = new(model);

    public bool WantsRows { get; set; }

    public bool WantsTotal { get; set; }
}

/// <summary>What one root field needs, for callers of one profile: a row or a page, and all that lies below.</summary>
/// <param name="Row">Null for a page.</param>
/// <param name="Page">Null for a row.</param>
/// <param name="Pages">All pages, outer before inner; a page's ordinal is its index.</param>
/// <param name="Singles">All fields that give one row and may ask for the day on which it is in force.</param>
/// <param name="Entities">All entities that are read.</param>
/// <param name="Graded">Highly sensitive columns that are asked for.</param>
internal sealed record RootPlan(
    RowPlan? Row, PagePlan? Page, ImmutableArray<PagePlan> Pages, ImmutableArray<MergedField> Singles, ImmutableArray<Entity> Entities,
    ImmutableArray<(Entity Entity, Column Column)> Graded)
{
    /// <summary>Statements that are kept for one root field, one for each shape of its arguments.</summary>
    private const int KeptStatements = 64;

    private readonly BoundedCache<string, Statement> statements = new(KeptStatements);

    /// <summary>Row-level security looks at the caller: something is read that is not public by law.</summary>
    public bool Scoped { get; } = Entities.Any(entity => entity.Rule is not { OpenBy: not null });

    /// <summary>A page whose rows come one by one, with the position in a statement behind them: nobody counts them.</summary>
    public bool IsStreamed => Page is { WantsRows: true, WantsTotal: false };

    /// <summary>Names of the tables that are read, without schema.</summary>
    public ImmutableArray<string> Tables { get; } = [.. Entities.Select(entity => entity.Table.Name)];

    /// <summary>The statement for arguments of this shape.</summary>
    public Statement StatementOf(string shape, Func<Statement> compile)
    {
        if (statements.Find(shape) is { } known) return known;
        var made = compile();
        statements.Keep(shape, made);
        return made;
    }
}
