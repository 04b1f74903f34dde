using Npgsql;

namespace Regulatory.Ledger;

/// <summary>
/// Connections for those who hold a lock for as long as their session lives. Such a lock must not survive in a pool, nor a host that
/// fell silent: the server looks after its client, and ends the session when nobody answers for half a minute.
/// </summary>
public static class LockSessions
{
    /// <param name="connectionString">As the application role.</param>
    public static NpgsqlDataSource Of(string connectionString) => NpgsqlDataSource.Create(Watched(connectionString));

    /// <summary>The same as a connection string.</summary>
    public static string Watched(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Pooling = false,
        KeepAlive = 15,
        Options = "-c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 -c client_connection_check_interval=5s",
    }.ConnectionString;
}
