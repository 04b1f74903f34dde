using System.Collections.Immutable;
using Npgsql;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Verifying;

namespace Regulatory.Faults.Specs.Checks;

/// <summary>What an auditor finds who recomputes everything from the raw rows: what <c>regctl ledger verify --witness</c> does.</summary>
internal static class LedgerVerification
{
    /// <returns>Everything that is not as it must be; nothing when the ledger is in order.</returns>
    public static async Task<IReadOnlyList<Finding>> Of(string administrator, IEnumerable<WitnessedHead> witnessed)
    {
        await using var source = NpgsqlDataSource.Create(administrator);
        return (await new LedgerVerifier(source).Verify(new() { Witness = [.. witnessed] })).Findings;
    }

    /// <summary>The same, in sentences, once everything that is recorded is sealed.</summary>
    /// <exception cref="TimeoutException">The ledger is not sealed up to its head.</exception>
    public static async Task<ImmutableArray<string>> OfSealed(Province province)
    {
        await Eventually.True(
            () => province.Ask<bool>("select coalesce((select max(tree_size) from ledger.tree_head), 0) = position from ledger.head"),
            "the ledger is sealed up to its head");
        return [.. (await Of(province.Administrator, province.Witnessed)).Select(finding => $"{finding.Name}: {finding.En}")];
    }
}
