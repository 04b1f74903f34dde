using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Regulatory.Projections;

/// <summary>
/// Statements with positional parameters. Each has a limit, so that whoever gets no answer from a network that swallows it lets go of the
/// session, and with it of the lock that others wait for.
/// </summary>
internal static class Commands
{
    /// <summary>Seconds in which a batch, or anything smaller, is written or read.</summary>
    private const int Patience = 60;

    [SuppressMessage("Security", "CA2100", Justification = "Every text comes from this assembly or the compiled model; values are parameters.")]
    public static NpgsqlCommand Command(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Patience };
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

    /// <summary>Without a limit: what is asked of all rows takes as long as there are rows.</summary>
    public static async Task<T> ScalarOfAll<T>(this NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.Command(sql);
        command.CommandTimeout = 0;
        return (T)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }

    /// <summary>Without a limit: what is made of all rows, or waits for somebody who makes something of them, takes as long as it takes.</summary>
    public static async Task ExecuteOnAll(this NpgsqlConnection connection, string sql, CancellationToken cancel, params object[] values)
    {
        await using var command = connection.Command(sql, values);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }
}
