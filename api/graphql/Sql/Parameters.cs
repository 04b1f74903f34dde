using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Regulatory.GraphQL.Sql;

/// <summary>The values of one statement, each a positional parameter: nothing of a request becomes SQL text.</summary>
internal sealed class Parameters
{
    private readonly List<NpgsqlParameter> values = [];

    public IReadOnlyList<NpgsqlParameter> Values => values;

    public string Add(string text) => Add(text, NpgsqlDbType.Text);

    public string Add(long number) => Add(number, NpgsqlDbType.Bigint);

    /// <summary>A value compared with a column.</summary>
    public string Add(Column column, object value) => Add(Native(value), column.DbType);

    /// <summary>Several values compared with a column, as one array.</summary>
    public string AddArray(Column column, IEnumerable<object> many) => Add(column.Kind switch
    {
        SqlKind.Date => many.Select(value => (DateOnly)Native(value)).ToArray(),
        SqlKind.DateTime => many.Select(value => (DateTime)Native(value)).ToArray(),
        SqlKind.Int => many.Select(value => (int)Native(value)).ToArray(),
        SqlKind.Long => many.Select(value => (long)Native(value)).ToArray(),
        SqlKind.Decimal => many.Select(value => (decimal)Native(value)).ToArray(),
        SqlKind.Boolean => many.Select(value => (bool)Native(value)).ToArray(),
        SqlKind.Uuid => many.Select(value => (Guid)Native(value)).ToArray(),
        _ => many.Select(value => (string)Native(value)).ToArray(),
    }, NpgsqlDbType.Array | column.DbType);

    private string Add(object value, NpgsqlDbType type)
    {
        values.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
        return $"${values.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    /// <summary>The driver's type for a value: dates as <see cref="DateOnly"/>, moments as UTC <see cref="DateTime"/>, value types as text.</summary>
    private static object Native(object value) => value switch
    {
        string or int or long or decimal or bool or Guid or DateOnly or DateTime => value,
        LocalDate day => day.ToDateOnly(),
        Instant moment => moment.ToDateTimeUtc(),
        _ => value.ToString()!,
    };
}
