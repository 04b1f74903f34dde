using Npgsql;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql;

/// <summary>Values as PostgreSQL sends them, read by us and read by the driver: both must say the same.</summary>
[Collection(nameof(Harbour))]
public sealed class WireRowSpec(HarbourDatabase database)
{
    [Theory]
    [InlineData("null::text")]
    [InlineData("''::text")]
    [InlineData("'鹭 😀 \"quoted\"'::text")]
    [InlineData("date '2026-02-13'")]
    [InlineData("date '0001-01-01'")]
    [InlineData("date '9999-12-31'")]
    [InlineData("timestamptz '2020-05-05T00:00:00.123456Z'")]
    [InlineData("timestamptz '1969-12-31T23:59:59.999999Z'")]
    [InlineData("0::int")]
    [InlineData("(-2147483648)::int")]
    [InlineData("9223372036854775807::bigint")]
    [InlineData("(-9223372036854775808)::bigint")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("'01234567-89ab-cdef-0123-456789abcdef'::uuid")]
    [InlineData("0::numeric")]
    [InlineData("0.00::numeric")]
    [InlineData("10::numeric")]
    [InlineData("10.50::numeric")]
    [InlineData("(-0.0001)::numeric")]
    [InlineData("123456789012345678.123456789::numeric")]
    [InlineData("10000::numeric")]
    [InlineData("100000000.00::numeric")]
    [InlineData("79228162514264337593543950335::numeric")]
    [InlineData("0.0000000000000000000000000001::numeric")]
    [InlineData("'{}'::text[]")]
    [InlineData("array['red', 'fl\"ag', '']")]
    [InlineData("""'{"a": [1, "鹭"]}'::jsonb""")]
    [InlineData("row(1, row('a', null::date), 2.50)")]
    [InlineData("array(select row(n, 'x' || n, array(select row(m) from generate_series(1, n) m)) from generate_series(1, 3) n)")]
    [InlineData("array(select row(1) where false)")]
    public async Task a_value_is_what_the_driver_says(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.Owner);
        await using var command = source.CreateCommand($"select record_send(row({sql})), row({sql})");
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var ours = WireRow.Read(reader.GetFieldValue<byte[]>(0));
        Told(ours).ShouldBe(Told((object?[])reader.GetValue(1)));
    }

    [Theory]
    [InlineData("date 'infinity'")]
    [InlineData("timestamptz '-infinity'")]
    [InlineData("'NaN'::numeric")]
    [InlineData("'Infinity'::numeric")]
    [InlineData("1e40::numeric")]
    [InlineData("array[array['a']]")]
    [InlineData("'10.0.0.1'::inet")]
    public async Task a_value_that_cannot_be_held_is_not_read_as_another(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.Owner);
        await using var command = source.CreateCommand($"select record_send(row({sql}))");
        var sent = (byte[])(await command.ExecuteScalarAsync())!;
        Should.Throw<InvalidDataException>(() => WireRow.Read(sent));
    }

    /// <summary>Types, values and, of decimals, the digits behind the point.</summary>
    private static string Told(object? value) => value switch
    {
        null or DBNull => "null",
        string[] texts => $"texts[{string.Join('|', texts)}]",
        object?[] row => $"[{string.Join(", ", row.Select(Told))}]",
        DateTime { Kind: DateTimeKind.Utc, TimeOfDay.Ticks: 0, Date: var day } when day.Year is 1 or 9999 => $"day {DateOnly.FromDateTime(day):O}",
        DateTime moment => $"{moment.Kind} {moment:O}",
        DateOnly day => $"day {day:O}",
        decimal number => $"decimal {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
        _ => $"{value.GetType().Name} {value}",
    };
}
