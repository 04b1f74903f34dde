using System.Collections.Immutable;
using Regulatory.Ledger;

namespace Regulatory.Integration.Cases;

/// <summary>
/// Completes facts to the acts that they come from. An act may record facts on several streams, at consecutive positions; a case shows
/// it whole.
/// </summary>
public static class WholeActs
{
    private const int Around = 32;

    /// <param name="facts">By position.</param>
    /// <returns>By position, each fact once.</returns>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public static async Task<ImmutableArray<RecordedFact>> Of(FactLedger ledger, IEnumerable<RecordedFact> facts, CancellationToken cancellation)
    {
        var all = new SortedDictionary<long, RecordedFact>();
        foreach (var fact in facts) all[fact.Position] = fact;
        foreach (var act in all.Values.GroupBy(fact => fact.CommandId).ToList())
            foreach (var part in await Whole(ledger, act.Key, act.First().Position, cancellation).ConfigureAwait(false)) all[part.Position] = part;
        return [.. all.Values];
    }

    private static async Task<IEnumerable<RecordedFact>> Whole(FactLedger ledger, Guid command, long position, CancellationToken cancellation)
    {
        for (var around = Around; ; around *= 4)
        {
            var from = Math.Max(0, position - 1 - around);
            var near = await ledger.ReadAll(from, (2 * around) + 1, cancellation).ConfigureAwait(false);
            ImmutableArray<RecordedFact> own = [.. near.Where(fact => fact.CommandId == command)];
            var isWhole = (from == 0 || own[0].Position > near[0].Position) && (near.Length < (2 * around) + 1 || own[^1].Position < near[^1].Position);
            if (isWhole) return own;
        }
    }
}
