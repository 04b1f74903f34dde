using System.Globalization;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// Writes the statement of one root field for all requests whose arguments have the shape of <paramref name="sample"/>'s. A row is
/// <c>row(…)</c> of its slots; a row it leads to a correlated scalar sub-select; a page <c>row(array(select row(…) …), count)</c>, cut to
/// its size before anything is joined to it.
/// </summary>
internal sealed class SqlWriter(Inputs sample, ReadLimits limits)
{
    private int aliases;

    public Parameters Parameters { get; } = new();

    /// <summary>The common part of each page, by the ordinal of its plan.</summary>
    public SortedList<int, PageForm> Forms { get; } = [];

    /// <summary>The row whose column has the key that is asked for.</summary>
    public string Lookup(RowPlan plan, Column by, MergedField field)
    {
        var alias = Alias();
        return One(plan, field, alias, $"{alias}.\"{by.Name}\" = {Parameters.Add(by, inputs => inputs.Keys[0])}");
    }

    /// <summary>The rows whose column has one of the keys that are asked for, as an array.</summary>
    public string Rows(RowPlan plan, Column by)
    {
        var alias = Alias();
        var link = $"{alias}.\"{by.Name}\" = any({Parameters.AddArray(by, inputs => inputs.Keys)})";
        return $"array(select {Row(plan, alias)} from {Source(plan.Model.Entity)} {alias} where {And([link, .. Visible(plan.Model.Entity, alias)])})";
    }

    public string Page(PagePlan plan) => Page(plan, link: null);

    /// <summary>The rows of a page one by one, a whole statement: nothing gathers them in the server.</summary>
    public string Stream(PagePlan plan)
    {
        var (form, alias, all) = Begin(plan, link: null);
        var (row, rows) = Rows(plan, form, alias, all);
        return $"select record_send({row}) {rows}";
    }

    private string Row(RowPlan plan, string alias, IEnumerable<string>? more = null) =>
        $"row({string.Join(", ", plan.Slots.Select(slot => Value(slot, alias)).Concat(more ?? []))})";

    private string Value(Slot slot, string alias) => slot switch
    {
        Slot.OfColumn { Column: var column } => Clear(column, alias),
        Slot.ToOne { Row: var row, Relation: var relation, Field: var field } => ToOne(row, relation, field, alias),
        Slot.ToMany { Page: var page, Relation: var relation } => Page(page, (relation, alias)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Clear(Column column, string alias)
    {
        if (column.HasStandIn && column.IsMaskedFor(sample.Caller.Roles)) return $"{alias}.\"{column.Mask!.Instead}\"";
        var value = $"{alias}.\"{column.Name}\"";
        return column.Mask is { } mask && column.IsMaskedFor(sample.Caller.Roles)
            ? Masking.Sql(mask.Kind, value, mask.When is null ? null : $"{alias}.\"{mask.When}\"")
            : value;
    }

    private string ToOne(RowPlan plan, Relation relation, MergedField field, string from)
    {
        var alias = Alias();
        return One(plan, field, alias, $"{alias}.\"{relation.Remote}\" = {from}.\"{relation.Local}\"");
    }

    private string One(RowPlan plan, MergedField field, string alias, string link)
    {
        var entity = plan.Model.Entity;
        var row = Row(plan, alias);
        return $"(select {row} from {Source(entity)} {alias} where {And([link, .. Visible(entity, alias), .. InForce(entity, field, alias)])} limit 1)";
    }

    private string Page(PagePlan plan, (Relation Relation, string Alias)? link)
    {
        var (form, alias, all) = Begin(plan, link);
        var list = "null";
        if (plan.WantsRows)
        {
            var (row, rows) = Rows(plan, form, alias, all);
            list = $"array(select {row} {rows})";
        }
        var total = plan.WantsTotal ? $"(select count(*) from {Source(plan.Model.Entity)} {alias} where {And(all)})" : "null::bigint";
        return $"row({list}, {total})";
    }

    private (PageForm Form, string Alias, List<string> All) Begin(PagePlan plan, (Relation Relation, string Alias)? link)
    {
        var arguments = plan.Field.Arguments(sample.Operation);
        var form = PageForm.Of(plan.Model.Entity, arguments, sample.Caller);
        Forms.Add(plan.Ordinal, form);
        var alias = Alias();
        return (form, alias, Conditions(plan, arguments, alias, link));
    }

    /// <summary>One row with the keys of the order behind it, and where such rows come from, in order and cut to the page's size.</summary>
    private (string Row, string From) Rows(PagePlan plan, PageForm form, string alias, List<string> all)
    {
        var bounds = Bounds(plan, form, plan.Field.Arguments(sample.Operation), alias);
        var size = Parameters.Long(inputs => inputs.Pages[plan.Ordinal].Size + 1L);
        var order = form.Order.Sql(alias, form.FromEnd);
        var page = $"select * from {Source(plan.Model.Entity)} {alias} where {And([.. all, .. bounds])} order by {order} limit {size}";
        var row = Row(plan.Row, alias, form.Order.Keys.Select(key => $"{alias}.\"{key.Column.Name}\""));
        return (row, $"from ({page}) {alias} order by {order}");
    }

    /// <summary>What all rows of the list meet, on whatever page.</summary>
    private List<string> Conditions(
        PagePlan plan, IReadOnlyDictionary<string, object?> arguments, string alias, (Relation Relation, string Alias)? link)
    {
        var entity = plan.Model.Entity;
        List<string> all = [.. Visible(entity, alias)];
        if (link is var (relation, parent)) all.Add($"{alias}.\"{relation.Remote}\" = {parent}.\"{relation.Local}\"");
        all.AddRange(InForce(entity, plan.Field, alias));
        if (arguments.GetValueOrDefault("where") is IReadOnlyDictionary<string, object?> filter)
        {
            var where = new Where(entity, alias, Parameters, sample.Caller, limits);
            all.Add(where.Predicate(filter, Ways.Argument(plan.Field, "where")));
        }
        return all;
    }

    /// <summary>The predicates of the cursors.</summary>
    private IEnumerable<string> Bounds(PagePlan plan, PageForm form, IReadOnlyDictionary<string, object?> arguments, string alias)
    {
        if (arguments.GetValueOrDefault("after") is not null)
            yield return Keyset.Predicate(form.Order, inputs => inputs.Pages[plan.Ordinal].After, alias, after: true, Parameters);
        if (arguments.GetValueOrDefault("before") is not null)
            yield return Keyset.Predicate(form.Order, inputs => inputs.Pages[plan.Ordinal].Before, alias, after: false, Parameters);
    }

    /// <summary>The rows in legal force on the day that the field asks for, if it does.</summary>
    private IEnumerable<string> InForce(Entity entity, MergedField field, string alias)
    {
        if (entity.Validity is not { } valid || !ArgumentShape.HasDay(field.Arguments(sample.Operation))) yield break;
        var on = Parameters.Add(valid.From, Ways.Argument(field, "effectiveOn"));
        yield return $"{alias}.\"{valid.From.Name}\" <= {on}";
        if (valid.Until is { } until) yield return $"({alias}.\"{until.Name}\" >= {on} or {alias}.\"{until.Name}\" is null)";
        if (valid.Before is { } before) yield return $"({alias}.\"{before.Name}\" > {on} or {alias}.\"{before.Name}\" is null)";
    }

    /// <summary>The rows a caller may see, at the moment asked for.</summary>
    private IEnumerable<string> Visible(Entity entity, string alias)
    {
        if (sample.KnownAt is not null)
        {
            var at = Parameters.Long(inputs => inputs.KnownAt);
            yield return $"{alias}.from_position <= {at} and ({alias}.until_position > {at} or {alias}.until_position is null)";
        }
        if (RowRules.Predicate(entity, sample.Caller, alias, Parameters) is { } rule) yield return rule;
    }

    private Table Source(Entity entity) =>
        sample.KnownAt is null
            ? entity.Table
            : entity.History ?? throw Codes.Bad("knownAt", $"{entity.Name} keeps no earlier states and cannot be asked what it knew.");

    private string Alias() => "t" + (aliases++).ToString(CultureInfo.InvariantCulture);

    private static string And(List<string> parts) => parts.Count == 0 ? "true" : string.Join(" and ", parts);
}
