using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace Regulatory.Ledger;

internal enum Fault
{
    /// <summary>The data of some request are at fault.</summary>
    Request,

    /// <summary>The connection broke, the server is starting, stopping or standing by, or a lock was in the way: try again.</summary>
    Connection,

    /// <summary>The server answers but cannot do the work: disk full, no rights, a schema that does not fit.</summary>
    Server,
}

/// <summary>What a failure of the database means for the work at hand.</summary>
internal static class Faults
{
    public static Fault Of(Exception fault) => fault switch
    {
        PostgresException { SqlState: var state } => state[..2] switch
        {
            // Wrong data, a broken constraint, something too large for a table or an index.
            "22" or "23" or "54" => Fault.Request,
            "08" or "40" => Fault.Connection,
            // Shutdown, crash, cannot connect now; statement cancelled; lock not available; read-only standby; too many connections.
            _ when state is "57P01" or "57P02" or "57P03" or "57P05" or "57014" or "55P03" or "25006" or "53300" => Fault.Connection,
            _ => Fault.Server,
        },
        _ when IsOfDatabase(fault) => Fault.Connection,
        _ => Fault.Server,
    };

    /// <summary>Whether it was the database, or the way to it, that failed, and not this software.</summary>
    public static bool IsOfDatabase(Exception fault) => fault is DbException or SocketException or IOException or TimeoutException;

    /// <summary>
    /// Whether a statement failed because its connection had broken before, unnoticed: that is no failure of the database by its type,
    /// only an <see cref="InvalidOperationException"/>.
    /// </summary>
    public static bool IsOfDeadConnection(Exception fault, NpgsqlConnection connection) =>
        fault is InvalidOperationException && !connection.FullState.HasFlag(ConnectionState.Open);

    /// <summary>The same failure as one of the database.</summary>
    public static NpgsqlException Lost(Exception fault) => new("The session has ended.", fault);

    /// <summary>How long to wait before the next try: 50 ms, doubling up to a second.</summary>
    public static TimeSpan Pause(int attempt) => TimeSpan.FromMilliseconds(Math.Min(50 << Math.Min(attempt, 5), 1000));
}
