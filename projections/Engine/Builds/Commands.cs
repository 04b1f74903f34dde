using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Regulatory.Projections;

/// <summary>Statements with positional parameters.</summary>
internal static class Commands
{
    [SuppressMessage("Security", "CA2100", Justification = "Every text comes from this assembly or the compiled model; values are parameters.")]
    public static NpgsqlCommand Command(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }

    public static async Task<int> Execute(
        this NpgsqlConnection connection, string sql, CancellationToken cancel, params object[] values)
    {
        await using var command = connection.Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }

    public static async Task<T> Scalar<T>(
        this NpgsqlConnection connection, string sql, CancellationToken cancel, params object[] values)
    {
        await using var command = connection.Command(sql, values);
        return (T)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }
}
