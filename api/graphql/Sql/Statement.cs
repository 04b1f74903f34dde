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

    private Statement(SqlWriter writer, string sql, Func<object?, object?> read)
    {
        this.read = read;
        Command = new NpgsqlBatchCommand($"select {sql}");
        foreach (var parameter in writer.Parameters.Values) Command.Parameters.Add(parameter);
    }

    public NpgsqlBatchCommand Command { get; }

    /// <param name="value">The single value of the single row.</param>
    public object? Read(object? value) => read(value is DBNull ? null : value);

    public static Statement Page(Reading reading, EntityModel model, MergedField field)
    {
        var plan = new PlanBuilder(reading.Operation, reading.Caller).Page(model, field);
        var writer = new SqlWriter(reading);
        var sql = writer.Page(plan);
        var answer = new Answer(reading, writer.Pages);
        return new(writer, sql, value => RowPage.Of(plan, (object?[])value!, answer));
    }

    /// <summary>Null when the text cannot be a value of the column: nobody has such a key.</summary>
    public static Statement? Lookup(Reading reading, EntityModel model, MergedField field, Column by, string text)
    {
        var plan = new PlanBuilder(reading.Operation, reading.Caller).Row(model, field);
        if (ValueOf(by, text) is not { } value) return null;
        var writer = new SqlWriter(reading);
        var sql = writer.Lookup(plan, by, value);
        var answer = new Answer(reading, writer.Pages);
        return new(writer, sql, found => found is object?[] row ? new EntityRow(plan, row, answer) : null);
    }

    private static object? ValueOf(Column column, string text) => column.Kind switch
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
