using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Npgsql;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>One root field compiled: its SQL, its values, and how to read the answer.</summary>
internal sealed class Statement
{
    private readonly Func<object?, object?> read;

    private Statement(string sql, Parameters parameters, IReadOnlySet<string> tables, Func<object?, object?> read)
    {
        this.read = read;
        Tables = tables;
        Command = new NpgsqlBatchCommand($"select {sql}");
        foreach (var parameter in parameters.Values) Command.Parameters.Add(parameter);
    }

    private Statement(SqlWriter writer, string sql, Func<object?, object?> read)
        : this(sql, writer.Parameters, writer.Tables, read)
    {
    }

    /// <summary>Names, without schema, of the read models that it reads anywhere.</summary>
    public IReadOnlySet<string> Tables { get; }

    public NpgsqlBatchCommand Command { get; }

    /// <param name="value">The single value of the single row.</param>
    public object? Read(object? value) => read(value is DBNull ? null : value);

    public static Statement Page(Reading reading, EntityModel model, MergedField field)
    {
        var plan = new PlanBuilder(reading.Operation).Page(model, field);
        var writer = new SqlWriter(reading);
        var sql = writer.Page(plan);
        var answer = new Answer(reading, writer.Pages);
        return new(writer, sql, value => RowPage.Of(plan, (object?[])value!, answer));
    }

    /// <summary>Null when the text cannot be a value of the column: nobody has such a key.</summary>
    public static Statement? Lookup(Reading reading, EntityModel model, MergedField field, Column by, string text)
    {
        var plan = new PlanBuilder(reading.Operation).Row(model, field);
        if (ValueOf(by, text) is not { } value) return null;
        var writer = new SqlWriter(reading);
        var sql = writer.Lookup(plan, by, value);
        var answer = new Answer(reading, writer.Pages);
        return new(writer, sql, found => found is object?[] row ? new EntityRow(plan, row, answer) : null);
    }

    /// <summary>One array of rows a group; the reader puts each row where it was asked for.</summary>
    /// <param name="count">Places in the answer; those without a row stay null.</param>
    public static Statement Nodes(Reading reading, MergedField field, int count, ImmutableArray<WantedRows> groups)
    {
        var (parameters, tables) = (new Parameters(), new HashSet<string>(StringComparer.Ordinal));
        var parts = groups.Select(group =>
        {
            var then = reading with { KnownAt = group.KnownAt };
            var plan = new PlanBuilder(reading.Operation).Row(group.Model, field);
            var writer = new SqlWriter(then, parameters, tables);
            var sql = writer.Rows(plan, [.. group.Keys.Select(asked => asked.Key).Distinct()]);
            return (Sql: sql, group.Keys, Plan: plan, Answer: new Answer(then, writer.Pages));
        }).ToList();
        return new($"row({string.Join(", ", parts.Select(part => part.Sql))})", parameters, tables, found =>
        {
            var rows = new EntityRow?[count];
            foreach (var (part, group) in parts.Zip((object?[])found!))
            {
                var byKey = ((object?[])group!).Select(row => new EntityRow(part.Plan, (object?[])row!, part.Answer)).ToDictionary(row => row.Key);
                foreach (var (place, key) in part.Keys) rows[place] = byKey.GetValueOrDefault(key);
            }
            return rows;
        });
    }

    /// <summary>A key as the database has it; null when the text cannot be one.</summary>
    public static object? ValueOf(Column column, string text) => column.Kind switch
    {
        SqlKind.Text when ClrShape.IsGuidId(column.ClrType) => Guid.TryParse(text, out var id) ? id.ToString("D") : null,
        SqlKind.Text => text,
        SqlKind.Uuid => Guid.TryParse(text, out var id) ? id : null,
        SqlKind.Int => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        SqlKind.Long => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        SqlKind.Date => NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null,
        _ => null,
    };
}
