using System.Globalization;
using Npgsql;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>What group commit makes of more and more callers, each beside as many connections that commit one raw row at a time.</summary>
internal static class GroupCommit
{
    private static readonly int[] Callers = [1, 4, 16, 64, 256];

    /// <summary>Settings of a server that admits as many connections as there are callers.</summary>
    public static PostgresOptions Server { get; } = new() { Settings = [$"max_connections={Callers[^1] + 60}"] };

    public static async Task Run(LedgerDatabase database, FactLedger ledger, Report report, int seconds)
    {
        await using var many = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(database.Server.ConnectionString(database.Name)) { MaxPoolSize = Callers[^1] + 10 }.ConnectionString);
        var raw = await RawBaseline.Create(many, "raw_commits");
        foreach (var callers in Callers)
        {
            report.Spread($"raw: one row a transaction, {Of(callers, "connection")}", await raw.SingleRows(callers, seconds), "rows/s");
            var run = Guid.NewGuid().ToString("N");
            var load = await Load.Of(callers, seconds, async (caller, call) =>
            {
                var outcome = await ledger.Append(
                    Rows.Request(new(Rows.Kind, string.Create(CultureInfo.InvariantCulture, $"{run}-{caller}-{call}")), 0, 1));
                if (outcome is not Appended) throw new InvalidOperationException($"Not appended: {outcome}");
            });
            report.Spread($"append of 1 fact to a new stream, {Of(callers, "caller")}", load, "facts/s");
        }
    }

    private static string Of(int number, string one) => number == 1 ? $"1 {one}" : $"{number} {one}s";
}
