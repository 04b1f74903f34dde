using System.Globalization;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>What a statement is written for: the caller, the moment, the limits.</summary>
/// <param name="KnownAt">Ledger position whose knowledge is asked for; null for now.</param>
internal sealed record Reading(OperationContext Operation, Caller Caller, long? KnownAt, ReadLimits Limits, Cursors Cursors);

/// <summary>
/// Writes one statement for one root field. A row is <c>row(…)</c> of its slots; a row it leads to a correlated scalar sub-select; a
/// page <c>row(array(select row(…) …), count)</c>, cut to its size before anything is joined to it.
/// </summary>
internal sealed class SqlWriter(Reading reading, Parameters parameters, HashSet<string> tables)
{
    private int aliases;
    private long rows = 1;

    public SqlWriter(Reading reading)
        : this(reading, new Parameters(), new HashSet<string>(StringComparer.Ordinal))
    {
    }

    public Parameters Parameters { get; } = parameters;

    /// <summary>Names, without schema, of the read models that are read anywhere in the statement.</summary>
    public IReadOnlySet<string> Tables => tables;

    /// <summary>How each page was asked for, by its field: the reader of the answer needs it.</summary>
    public Dictionary<MergedField, PageCall> Pages { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The row whose column has this value.</summary>
    public string Lookup(RowPlan plan, Column by, object value)
    {
        var alias = Alias();
        return One(plan, alias, $"{alias}.\"{by.Name}\" = {Parameters.Add(by, value)}");
    }

    /// <summary>The rows with one of these keys, as an array.</summary>
    public string Rows(RowPlan plan, IReadOnlyList<object> keys)
    {
        var (entity, alias) = (plan.Model.Entity, Alias());
        rows *= Math.Max(1, keys.Count);
        var link = $"{alias}.\"{entity.Key.Name}\" = any({Parameters.AddArray(entity.Key, keys)})";
        return $"array(select {Row(plan, alias)} from {Source(entity)} {alias} where {And([link, .. Visible(entity, alias)])})";
    }

    public string Page(PagePlan plan) => Page(plan, link: null);

    private string Row(RowPlan plan, string alias, IEnumerable<string>? more = null) =>
        $"row({string.Join(", ", plan.Slots.Select(slot => Value(slot, alias)).Concat(more ?? []))})";

    private string Value(Slot slot, string alias) => slot switch
    {
        Slot.OfColumn { Column: var column } => Clear(column, alias),
        Slot.ToOne { Row: var row, Relation: var relation } => ToOne(row, relation, alias),
        Slot.ToMany { Page: var page, Relation: var relation } => Page(page, (relation, alias)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Clear(Column column, string alias)
    {
        var value = $"{alias}.\"{column.Name}\"";
        return column.Mask is { } mask && column.IsMaskedFor(reading.Caller.Roles)
            ? Masking.Sql(mask.Kind, value, mask.When is null ? null : $"{alias}.\"{mask.When}\"")
            : value;
    }

    private string ToOne(RowPlan plan, Relation relation, string from)
    {
        var alias = Alias();
        return One(plan, alias, $"{alias}.\"{relation.Remote}\" = {from}.\"{relation.Local}\"");
    }

    private string One(RowPlan plan, string alias, string link)
    {
        var entity = plan.Model.Entity;
        var row = Row(plan, alias);
        return $"(select {row} from {Source(entity)} {alias} where {And([link, .. Visible(entity, alias)])} limit 1)";
    }

    private string Page(PagePlan plan, (Relation Relation, string Alias)? link)
    {
        var (entity, outside) = (plan.Model.Entity, rows);
        var arguments = plan.Field.Arguments(reading.Operation);
        var call = PageCall.Of(entity, arguments, reading.Caller, reading.Limits);
        Pages.Add(plan.Field, call);
        var alias = Alias();
        List<string> all = [.. Visible(entity, alias)];
        if (link is var (relation, parent)) all.Add($"{alias}.\"{relation.Remote}\" = {parent}.\"{relation.Local}\"");
        if (arguments.GetValueOrDefault("effectiveOn") is { } day && entity.Validity is var (from, until))
        {
            var on = Parameters.Add(from, day);
            all.Add($"{alias}.\"{from.Name}\" <= {on} and ({alias}.\"{until.Name}\" >= {on} or {alias}.\"{until.Name}\" is null)");
        }
        if (arguments.GetValueOrDefault("where") is IReadOnlyDictionary<string, object?> filter)
        {
            var where = new Where(entity, alias, Parameters, reading.Caller, reading.Limits);
            all.Add(where.Predicate(filter));
            call.Bind(entity, where.Shape);
        }
        else
        {
            call.Bind(entity, "");
        }

        var list = "null";
        if (plan.WantsRows)
        {
            if ((rows *= call.Size + 1) > reading.Limits.Rows)
                throw new GraphQLException($"The pages multiply to more than {reading.Limits.Rows} rows; ask for smaller ones.", Codes.Limit);
            var page = $"select * from {Source(entity)} {alias} where {And([.. all, .. call.Bounds(reading.Cursors, alias, Parameters)])} "
                + $"order by {call.Order.Sql(alias, call.Reverse)} limit {Parameters.Add(call.Size + 1)}";
            var row = Row(plan.Row, alias, call.Order.Keys.Select(key => $"{alias}.\"{key.Column.Name}\""));
            list = $"array(select {row} from ({page}) {alias} order by {call.Order.Sql(alias, call.Reverse)})";
            rows = outside;
        }
        var total = plan.WantsTotal ? $"(select count(*) from {Source(entity)} {alias} where {And(all)})" : "null::bigint";
        return $"row({list}, {total})";
    }

    /// <summary>The rows a caller may see, at the moment asked for.</summary>
    private IEnumerable<string> Visible(Entity entity, string alias)
    {
        if (reading.KnownAt is { } position)
        {
            var at = Parameters.Add(position);
            yield return $"{alias}.from_position <= {at} and ({alias}.until_position > {at} or {alias}.until_position is null)";
        }
        if (RowRules.Predicate(entity, reading.Caller, alias, Parameters) is { } rule) yield return rule;
    }

    private Table Source(Entity entity)
    {
        tables.Add(entity.Table.Name);
        return reading.KnownAt is null
            ? entity.Table
            : entity.History ?? throw Codes.Bad("knownAt", $"{entity.Name} keeps no earlier states and cannot be asked what it knew.");
    }

    private string Alias() => "t" + (aliases++).ToString(CultureInfo.InvariantCulture);

    private static string And(List<string> parts) => parts.Count == 0 ? "true" : string.Join(" and ", parts);
}
