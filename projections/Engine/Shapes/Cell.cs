using Npgsql;

namespace Regulatory.Projections;

/// <summary>How values of one CLR type stand in a column.</summary>
public abstract class Cell
{
    /// <summary><c>text</c>, <c>bigint</c>, <c>timestamptz</c>, …</summary>
    public abstract string SqlType { get; }

    public virtual bool Nullable => false;

    /// <summary>The type of the value itself: <c>LocalDate</c> for <c>LocalDate?</c>.</summary>
    public abstract Type ValueType { get; }

    /// <summary>The value as Npgsql takes it for a parameter: string, long, DateOnly, …</summary>
    public abstract object Stored(object value);
}

/// <summary>Writes a value into a COPY and reads it back from a row.</summary>
public abstract class Cell<T> : Cell
{
    public override Type ValueType => typeof(T);

    public abstract void Write(CopyRows row, T value);

    public abstract T Read(NpgsqlDataReader row, int column);
}

/// <summary>A column whose values Npgsql knows under another type.</summary>
internal sealed class StoredCell<T, TStored>(
    string sqlType, Action<CopyRows, TStored> write, Func<T, TStored> store, Func<TStored, T> restore) : Cell<T>
    where TStored : notnull
{
    public override string SqlType => sqlType;

    public T Restore(TStored stored) => restore(stored);

    public override object Stored(object value) => store((T)value);

    public override void Write(CopyRows row, T value) => write(row, store(value));

    public override T Read(NpgsqlDataReader row, int column) => restore(row.GetFieldValue<TStored>(column));
}

/// <summary><c>T?</c> of a value type.</summary>
internal sealed class NullableCell<T>(Cell<T> inner) : Cell<T?>
    where T : struct
{
    public override string SqlType => inner.SqlType;

    public override bool Nullable => true;

    public override Type ValueType => typeof(T);

    public override object Stored(object value) => inner.Stored(value);

    public override void Write(CopyRows row, T? value)
    {
        if (value is { } present) inner.Write(row, present);
        else row.Null();
    }

    public override T? Read(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : inner.Read(row, column);
}

/// <summary><c>T?</c> of a reference type.</summary>
internal sealed class OptionalCell<T>(Cell<T> inner) : Cell<T?>
    where T : class
{
    public override string SqlType => inner.SqlType;

    public override bool Nullable => true;

    public override Type ValueType => typeof(T);

    public override object Stored(object value) => inner.Stored(value);

    public override void Write(CopyRows row, T? value)
    {
        if (value is not null) inner.Write(row, value);
        else row.Null();
    }

    public override T? Read(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : inner.Read(row, column);
}
