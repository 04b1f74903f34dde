using System.Text;

namespace Regulatory.Projections;

/// <summary>The SQL that makes a build's tables, indexes, policies and views; every word of it comes from the compiled model.</summary>
internal static class BuildSql
{
    /// <summary>Tables with their primary keys, comments, grants and row policies.</summary>
    public static string Tables(Build build)
    {
        var shape = build.Shape;
        var sql = new StringBuilder();
        sql.AppendLine($"create table {build.Table} ({Columns(shape)}, from_position bigint not null, primary key ({shape.Key.Quoted}));");
        Describe(sql, shape, build.Table);
        Restrict(sql, shape, build.Table);
        if (!shape.HasHistory) return sql.ToString();
        // Only ever added to, and read by nobody who writes it: its key, too, is made when the rows are there.
        sql.AppendLine(
            $"create table {build.HistoryTable} ({Columns(shape)}, from_position bigint not null, until_position bigint not null);");
        Describe(sql, shape, build.HistoryTable);
        sql.AppendLine($"comment on column {build.HistoryTable}.until_position is 'First position at which the state no longer held.';");
        Restrict(sql, shape, build.HistoryTable);
        return sql.ToString();
    }

    /// <summary>
    /// The indexes that only readers need: made when the rows are there, because that is many times faster. The history has
    /// the same ones: what held at a position is a filter on top of what is asked for.
    /// </summary>
    public static string Indexes(Build build, bool trigrams)
    {
        var sql = new StringBuilder();
        // Sorting in memory; given back with the transaction.
        sql.AppendLine("set local maintenance_work_mem = '256MB';");
        if (build.Shape.HasHistory)
            sql.AppendLine($"alter table {build.HistoryTable} add primary key ({build.Shape.Key.Quoted}, from_position);");
        foreach (var table in build.Shape.HasHistory ? [build.Table, build.HistoryTable] : (string[])[build.Table])
            foreach (var column in build.Shape.Columns)
            {
                if (column.IsUnique && table == build.Table)
                    sql.AppendLine($"create unique index on {table} ({column.Quoted});");
                else if (column.IsUnique || column.IsIndexed || column.IsFilterable || column.IsJurisdiction || column.IsParty)
                    sql.AppendLine(column.Cell.SqlType is "text[]" or "jsonb"
                        ? $"create index on {table} using gin ({column.Quoted});"
                        : $"create index on {table} ({column.Quoted}, {build.Shape.Key.Quoted});");
                if (column.AllowsContains && trigrams)
                    sql.AppendLine($"create index on {table} using gin ({column.Quoted} public.gin_trgm_ops);");
            }
        return sql.Append($"analyze {build.Table};{(build.Shape.HasHistory ? $" analyze {build.HistoryTable};" : "")}").ToString();
    }

    /// <summary>
    /// Points the views at a build. A rebuild has the same columns and replaces them in place; another version may not, so
    /// its views are made anew. Either way readers see the old rows or the new ones.
    /// </summary>
    public static string Views(Build build, bool sameColumns)
    {
        var shape = build.Shape;
        var sql = new StringBuilder();
        void View(string view, string states)
        {
            if (!sameColumns) sql.AppendLine($"drop view if exists {view};");
            sql.AppendLine($"create or replace view {view} with (security_invoker = true) as {states};");
            if (shape.Comment is { } comment) sql.AppendLine($"comment on view {view} is {Sql.Literal(comment)};");
            sql.AppendLine($"grant select on {view} to regulatory_query;");
        }
        View($"read.{Sql.Quote(shape.Name)}", $"select {shape.ColumnList}, from_position from {build.Table}");
        if (shape.HasHistory)
            View(
                $"read.{Sql.Quote(shape.Name + "_history")}",
                $"select {shape.ColumnList}, from_position, until_position from {build.HistoryTable} "
                + $"union all select {shape.ColumnList}, from_position, null from {build.Table}");
        else if (!sameColumns)
            sql.AppendLine($"drop view if exists read.{Sql.Quote(shape.Name + "_history")};");
        return sql.ToString();
    }

    public static string Drop(string name) =>
        $"drop table if exists read.{Sql.Quote(name)}; drop table if exists read.{Sql.Quote(name + "_history")};";

    private static string Columns(ReadModelShape shape) => string.Join(", ", shape.Columns.Select(column =>
        $"{column.Quoted} {column.Cell.SqlType}{(column.IsNullable ? "" : " not null")}"));

    private static void Describe(StringBuilder sql, ReadModelShape shape, string table)
    {
        if (shape.Comment is { } comment) sql.AppendLine($"comment on table {table} is {Sql.Literal(comment)};");
        foreach (var column in shape.Columns.Where(column => column.Comment is not null))
            sql.AppendLine($"comment on column {table}.{column.Quoted} is {Sql.Literal(column.Comment!)};");
        sql.AppendLine($"comment on column {table}.from_position is 'Position of the fact that made this state.';");
    }

    /// <summary>
    /// Queries run as regulatory_query. What is not public is seen by the divisions that cover the row (setting
    /// regulatory.jurisdiction: 44, 4401 or 440106) and by the party it is about (setting regulatory.party); without the
    /// settings nothing is seen. The coalesce is for PostgreSQL's planner: it thinks that a text begins with an unknown one in one row
    /// of 200, and would rather read the whole table and sort than follow an index; of a coalesce it thinks nothing.
    /// </summary>
    private static void Restrict(StringBuilder sql, ReadModelShape shape, string table)
    {
        sql.AppendLine($"grant select on {table} to regulatory_query;");
        if (shape.Open is not null) return;
        sql.AppendLine($"alter table {table} enable row level security;");
        sql.AppendLine($"create policy division on {table} for select to regulatory_query using ({(shape.Jurisdictions.IsEmpty
            ? "(select nullif(current_setting('regulatory.jurisdiction', true), '')) is not null"
            : Any(shape.Jurisdictions, division =>
                $"coalesce(starts_with({division}, (select nullif(current_setting('regulatory.jurisdiction', true), ''))), false)"))});");
        if (!shape.Parties.IsEmpty)
            sql.AppendLine($"create policy party on {table} for select to regulatory_query using ({Any(
                shape.Parties, party => $"{party} = (select nullif(current_setting('regulatory.party', true), ''))")});");

        static string Any(IEnumerable<ColumnShape> columns, Func<string, string> test) =>
            string.Join(" or ", columns.Select(column => test(column.Quoted)));
    }
}
