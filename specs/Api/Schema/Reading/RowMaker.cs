using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Projections;

namespace Regulatory.Api.Specs.Schema.Reading;

/// <summary>
/// Rows of any read model as one INSERT, made from its shape: keys that other read models' ids lead to, real divisions, few values
/// for what is few, many for what is many. A new read model or column is filled without a line here.
/// </summary>
internal sealed class RowMaker(ReadModelCatalogue catalogue, int rows)
{
    private const string Divisions =
        "(array['440103','440104','440106','440111','440112','440303','440304','440305','440402','440507','440605','440802','441202','441302','441900','442000'])";

    private static readonly System.Text.Json.JsonSerializerOptions Readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="table">Qualified and quoted.</param>
    public string Insert(ReadModelShape shape, string table, bool history)
    {
        var columns = string.Join(", ", shape.Columns.Select(column => column.Quoted));
        var values = string.Join(", ", shape.Columns.Select(column => Value(shape, column)));
        return history
            ? $"insert into {table} ({columns}, from_position, until_position) select {values}, 1, 101 from generate_series(1, {rows}) n"
            : $"insert into {table} ({columns}, from_position) select {values}, 101 from generate_series(1, {rows}) n";
    }

    private string Value(ReadModelShape shape, ColumnShape column)
    {
        if (column.IsKey) return KeyOf(shape, "n");
        if (column.IsUnique) return $"'{column.Name} ' || n";
        var filled = Filled(column);
        // Values that may be missing are, in one row of four, each column in rows of its own.
        return column.IsNullable ? $"case when (n + {column.Name.Length}) % 4 > 0 then {filled} end" : filled;
    }

    /// <summary>A value of the column in row <c>n</c>.</summary>
    public string Filled(ColumnShape column)
    {
        var type = column.ValueType;
        if (catalogue.Shapes.FirstOrDefault(other => other.Key.ValueType == type && type.IsValueType && !type.IsPrimitive) is { } target)
            return KeyOf(target, $"1 + n * 7 % {rows}");
        if (type.IsEnum) return $"(array[{string.Join(", ", Enum.GetNames(type).Select(name => $"'{name}'"))}])[n % {Enum.GetNames(type).Length} + 1]";
        if (type == typeof(DivisionCode) || column.IsJurisdiction) return $"{Divisions}[n * 3 % 16 + 1]";
        if (type == typeof(PartyId)) return "'P' || n % 5000";
        if (type == typeof(LocalDate)) return "date '2020-01-01' + n * 13 % 2500";
        if (type == typeof(Instant)) return "timestamptz '2020-01-01T00:00:00Z' + n * interval '1 minute'";
        return column.Cell.SqlType switch
        {
            "boolean" => "n % 5 = 0",
            "integer" or "bigint" or "numeric" => "n * 11 % 1000",
            "uuid" => $"md5('{column.Name}' || n)::uuid",
            "text[]" => "array['甲', '乙']",
            "jsonb" => $"'{SampleJson.Of(type)!.ToJsonString(Readable)}'::jsonb",
            _ => $"'{column.Name} ' || substr(md5('{column.Name}' || n % 20000), 1, 10)",
        };
    }

    private static string KeyOf(ReadModelShape shape, string n) => shape.Key.Cell.SqlType switch
    {
        "integer" or "bigint" => $"({n})",
        _ when GraphQL.CodeFirst.ClrShape.IsGuidId(shape.Key.ValueType) => $"md5('{shape.Name}' || ({n}))::uuid::text",
        _ => $"'{shape.Name} ' || ({n})",
    };
}
