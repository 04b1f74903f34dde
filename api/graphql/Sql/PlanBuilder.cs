using System.Collections.Immutable;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// From a selection to a plan: every value a field below will ask for gets a slot, so that nothing is fetched twice and nothing later.
/// </summary>
internal sealed class PlanBuilder
{
    private readonly ImmutableArray<PagePlan>.Builder pages = ImmutableArray.CreateBuilder<PagePlan>();
    private readonly ImmutableArray<MergedField>.Builder singles = ImmutableArray.CreateBuilder<MergedField>();
    private readonly HashSet<Entity> entities = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Entity, Column)> graded = [];

    /// <summary>The plan of a field that gives one row.</summary>
    /// <exception cref="GraphQLException">A condition without a valid value.</exception>
    public static RootPlan Row(EntityModel model, MergedField field)
    {
        var builder = new PlanBuilder();
        var row = builder.Row(model, field, within: null);
        return new(row, null, builder.pages.ToImmutable(), builder.singles.ToImmutable(), [.. builder.entities], [.. builder.graded]);
    }

    /// <summary>The plan of a field that gives a page.</summary>
    /// <exception cref="GraphQLException">A condition without a valid value.</exception>
    public static RootPlan Page(EntityModel model, MergedField field)
    {
        var builder = new PlanBuilder();
        var page = builder.Page(model, field, within: null);
        return new(null, page, builder.pages.ToImmutable(), builder.singles.ToImmutable(), [.. builder.entities], [.. builder.graded]);
    }

    private RowPlan Row(EntityModel model, MergedField field, PagePlan? within)
    {
        var plan = new RowPlan(model);
        if (model.Entity.Validity is not null) singles.Add(field);
        Select(plan, field.SubSelection(model.Type), within);
        return plan;
    }

    private PagePlan Page(EntityModel model, MergedField field, PagePlan? within)
    {
        entities.Add(model.Entity);
        var plan = new PagePlan(model, field, pages.Count, within);
        pages.Add(plan);
        plan.Row.AddColumn(model.OrdinalOf(model.Entity.Key));
        foreach (var part in field.SubSelection(model.Connection).Fields)
        {
            switch (part.Definition.Name)
            {
                case Connections.TotalCount:
                    plan.WantsTotal = true;
                    break;
                case Connections.Nodes:
                    plan.WantsRows = true;
                    Select(plan.Row, part.SubSelection(model.Type), plan);
                    break;
                case Connections.Edges:
                    plan.WantsRows = true;
                    foreach (var edge in part.SubSelection(model.Edge).Fields)
                    {
                        if (edge.Definition.Name == Connections.Node) Select(plan.Row, edge.SubSelection(model.Type), plan);
                    }
                    break;
                case Connections.PageInfo:
                    plan.WantsRows = true;
                    break;
            }
        }
        return plan;
    }

    private void Select(RowPlan plan, SelectedFields selected, PagePlan? within)
    {
        var entity = plan.Model.Entity;
        entities.Add(entity);
        plan.AddColumn(plan.Model.OrdinalOf(entity.Key));
        foreach (var field in selected.Fields)
        {
            switch (field.Definition.Feature<FieldMeaning>())
            {
                case FieldMeaning.OfColumn(var ordinal):
                    plan.AddColumn(ordinal);
                    if (entity.Columns[ordinal].Graded) graded.Add((entity, entity.Columns[ordinal]));
                    break;
                case FieldMeaning.OfMasks:
                    AddMaskConditions(plan);
                    break;
                case FieldMeaning.ToOne(var relation, var target):
                    plan.AddChild(field, new Slot.ToOne(Row(target, field, within), relation, field));
                    break;
                case FieldMeaning.ToMany(var relation, var target):
                    plan.AddChild(field, new Slot.ToMany(Page(target, field, within), relation));
                    break;
            }
        }
    }

    /// <summary>A mask may depend on another column of the row, which is then read too.</summary>
    private static void AddMaskConditions(RowPlan plan)
    {
        var entity = plan.Model.Entity;
        foreach (var column in entity.Columns)
        {
            if (column.Mask?.When is { } when) plan.AddColumn(plan.Model.OrdinalOf(entity.ColumnNamed(when)));
        }
    }
}
