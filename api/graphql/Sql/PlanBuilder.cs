using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// From a selection to a plan: every value a field below will ask for gets a slot, so that nothing is fetched twice and nothing later.
/// </summary>
internal sealed class PlanBuilder(OperationContext operation)
{
    public RowPlan Row(EntityModel model, MergedField field)
    {
        var plan = new RowPlan(model);
        Select(plan, field.SubSelection(model.Type, operation));
        return plan;
    }

    public PagePlan Page(EntityModel model, MergedField field)
    {
        var plan = new PagePlan(model, field);
        plan.Row.AddColumn(model.OrdinalOf(model.Entity.Key));
        foreach (var part in field.SubSelection(model.Connection, operation).Fields)
        {
            switch (part.Definition.Name)
            {
                case Connections.TotalCount:
                    plan.WantsTotal = true;
                    break;
                case Connections.Nodes:
                    plan.WantsRows = true;
                    Select(plan.Row, part.SubSelection(model.Type, operation));
                    break;
                case Connections.Edges:
                    plan.WantsRows = true;
                    foreach (var edge in part.SubSelection(model.Edge, operation).Fields)
                    {
                        if (edge.Definition.Name == Connections.Node) Select(plan.Row, edge.SubSelection(model.Type, operation));
                    }
                    break;
                case Connections.PageInfo:
                    plan.WantsRows = true;
                    break;
            }
        }
        return plan;
    }

    private void Select(RowPlan plan, SelectedFields selected)
    {
        var entity = plan.Model.Entity;
        plan.AddColumn(plan.Model.OrdinalOf(entity.Key));
        foreach (var field in selected.Fields)
        {
            switch (field.Definition.Feature<FieldMeaning>())
            {
                case FieldMeaning.OfColumn(var ordinal):
                    plan.AddColumn(ordinal);
                    break;
                case FieldMeaning.OfMasks:
                    AddMaskConditions(plan);
                    break;
                case FieldMeaning.ToOne(var relation, var target):
                    plan.AddChild(field, new Slot.ToOne(Row(target, field), relation));
                    break;
                case FieldMeaning.ToMany(var relation, var target):
                    plan.AddChild(field, new Slot.ToMany(Page(target, field), relation));
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
