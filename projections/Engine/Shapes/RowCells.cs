using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Npgsql;

namespace Regulatory.Projections;

/// <summary>Compiled ways to write a row into a COPY and to make a row from what a query returned.</summary>
internal sealed class RowCells
{
    private RowCells(Action<CopyRows, object> write, Func<NpgsqlDataReader, object> read) => (Write, Read) = (write, read);

    /// <summary>Writes every column in the order of the record.</summary>
    public Action<CopyRows, object> Write { get; }

    /// <summary>Reads a row whose first columns are those of the record, in its order.</summary>
    public Func<NpgsqlDataReader, object> Read { get; }

    public static RowCells Of(Type row, ImmutableArray<ColumnShape> columns) => new(Writer(row, columns), Reader(row, columns));

    private static Action<CopyRows, object> Writer(Type row, ImmutableArray<ColumnShape> columns)
    {
        var importer = Expression.Parameter(typeof(CopyRows));
        var boxed = Expression.Parameter(typeof(object));
        var typed = Expression.Variable(row);
        var cells = columns.Select(column => Expression.Call(
            Expression.Constant(column.Cell),
            column.Cell.GetType().GetMethod(nameof(Cell<>.Write))!,
            importer,
            Expression.Property(typed, column.Property)));
        return Expression.Lambda<Action<CopyRows, object>>(
            Expression.Block([typed], [Expression.Assign(typed, Expression.Convert(boxed, row)), .. cells]), importer, boxed).Compile();
    }

    /// <summary>Calls the record's primary constructor by name and sets the other properties.</summary>
    private static Func<NpgsqlDataReader, object> Reader(Type row, ImmutableArray<ColumnShape> columns)
    {
        var reader = Expression.Parameter(typeof(NpgsqlDataReader));
        var values = columns.Select((column, index) => (column.Property, Value: (Expression)Expression.Call(
                Expression.Constant(column.Cell),
                column.Cell.GetType().GetMethod(nameof(Cell<>.Read))!,
                reader,
                Expression.Constant(index))))
            .ToDictionary(pair => pair.Property.Name);
        var constructor = row.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var arguments = constructor.GetParameters().Select(parameter => values.Remove(parameter.Name!, out var value)
            ? value.Value
            : throw new InvalidOperationException($"{row.Name}: the constructor's '{parameter.Name}' is no column."));
        var made = Expression.New(constructor, arguments);
        var complete = Expression.MemberInit(made, values.Values.Select(pair => Expression.Bind(pair.Property, pair.Value)));
        return Expression.Lambda<Func<NpgsqlDataReader, object>>(Expression.Convert(complete, typeof(object)), reader).Compile();
    }
}
