using Npgsql;
using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>Tells what is wrong with a fact from what is wrong with the world.</summary>
internal static class Faults
{
    /// <summary>It was not opened or not folded, or the database refuses its values (22 data, 23 constraint, 54 too large).</summary>
    public static bool IsOfTheFacts(Exception fault) => fault switch
    {
        PostgresException refused => refused.SqlState[..2] is "22" or "23" or "54",
        NpgsqlException or LedgerUnavailableException or IOException or ObjectDisposedException => false,
        SupersededException or PoisonFactException or OperationCanceledException => false,
        _ => true,
    };

    /// <summary>The database, or the way to it, failed.</summary>
    public static bool IsOfTheWay(Exception fault) => fault is NpgsqlException or System.Net.Sockets.SocketException or IOException or TimeoutException;

    /// <summary>The connection broke, or the server is stopping or starting (08, 53, 57): it is worth asking again.</summary>
    public static bool IsPassing(NpgsqlException fault) =>
        fault is not PostgresException refused || refused.SqlState[..2] is "08" or "53" or "57";
}
