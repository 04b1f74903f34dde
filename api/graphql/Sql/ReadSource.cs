using System.Globalization;
using Npgsql;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// Connections of the role that may only read. Each is set up so that statements sent together are one read-only transaction with one
/// snapshot and a time limit, without a word of their own for it: those words would be half the work of a short query.
/// </summary>
public sealed class ReadSource : IAsyncDisposable
{
    /// <param name="connectionString">As a role with SELECT and nothing else.</param>
    public ReadSource(string connectionString, ReadLimits? limits = null)
    {
        Limits = limits ?? new();
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // A transaction leaves nothing behind in its session: what row-level security reads is set for the transaction only.
            NoResetOnClose = true,
            AutoPrepareMinUsages = 2,
        };
        if (settings.MaxAutoPrepare == 0) settings.MaxAutoPrepare = 500;
        settings.Options = string.Join(
            ' ', settings.Options,
            "-c default_transaction_isolation=repeatable\\ read",
            "-c default_transaction_read_only=on",
            string.Create(CultureInfo.InvariantCulture, $"-c statement_timeout={Limits.StatementMilliseconds}")).Trim();
        Connections = NpgsqlDataSource.Create(settings);
    }

    public ReadLimits Limits { get; }

    public NpgsqlDataSource Connections { get; }

    public ValueTask DisposeAsync() => Connections.DisposeAsync();
}
