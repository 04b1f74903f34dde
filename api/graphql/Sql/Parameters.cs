using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Regulatory.GraphQL.Sql;

/// <summary>One positional parameter of a compiled statement and where each request has its value.</summary>
internal sealed record Parameter(NpgsqlDbType Type, Given Value)
{
    public NpgsqlParameter Bind(Inputs inputs) => new() { Value = Value(inputs) ?? DBNull.Value, NpgsqlDbType = Type };
}

/// <summary>The values of one statement, each a positional parameter: nothing of a request becomes SQL text.</summary>
internal sealed class Parameters
{
    private readonly ImmutableArray<Parameter>.Builder all = ImmutableArray.CreateBuilder<Parameter>();

    public ImmutableArray<Parameter> All => all.ToImmutable();

    public string Text(Given value) => Add(NpgsqlDbType.Text, value);

    public string Long(Given value) => Add(NpgsqlDbType.Bigint, value);

    /// <summary>A value compared with a column.</summary>
    public string Add(Column column, Given value) => Add(column.DbType, inputs => value(inputs) is { } found ? Native(found) : null);

    /// <summary>Several values compared with a column, as one array.</summary>
    /// <param name="many">Gives an <c>IEnumerable&lt;object&gt;</c>.</param>
    public string AddArray(Column column, Given many) => Add(
        NpgsqlDbType.Array | column.DbType, inputs => Native(column.Kind, (IEnumerable<object>)many(inputs)!));

    private string Add(NpgsqlDbType type, Given value)
    {
        all.Add(new(type, value));
        return "$" + all.Count.ToString(CultureInfo.InvariantCulture);
    }

    private static Array Native(SqlKind kind, IEnumerable<object> many) => kind switch
    {
        SqlKind.Date => many.Select(value => (DateOnly)Native(value)).ToArray(),
        SqlKind.DateTime => many.Select(value => (DateTime)Native(value)).ToArray(),
        SqlKind.Int => many.Select(value => (int)Native(value)).ToArray(),
        SqlKind.Long => many.Select(value => (long)Native(value)).ToArray(),
        SqlKind.Decimal => many.Select(value => (decimal)Native(value)).ToArray(),
        SqlKind.Boolean => many.Select(value => (bool)Native(value)).ToArray(),
        SqlKind.Uuid => many.Select(value => (Guid)Native(value)).ToArray(),
        _ => many.Select(value => (string)Native(value)).ToArray(),
    };

    /// <summary>The driver's type for a value: dates as <see cref="DateOnly"/>, moments as UTC <see cref="DateTime"/>, value types as text.</summary>
    private static object Native(object value) => value switch
    {
        string or int or long or decimal or bool or Guid or DateOnly or DateTime => value,
        LocalDate day => day.ToDateOnly(),
        Instant moment => moment.ToDateTimeUtc(),
        _ => value.ToString()!,
    };
}
