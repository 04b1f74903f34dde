using System.Collections.Immutable;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>Whether penalties are heavier than what a notice proposed (APL 45).</summary>
internal static class PenaltyWeight
{
    /// <summary>
    /// The kind that is heavier; null when none is. Fines count together. A warning is never heavier than anything; any other kind has
    /// its counterpart in the notice, of no less weight.
    /// </summary>
    public static PenaltyKind? Heavier(ImmutableArray<Penalty> penalties, ImmutableArray<Penalty> proposed)
    {
        if (Penalty.FineOf(penalties).Fen > Penalty.FineOf(proposed).Fen) return PenaltyKind.Fine;
        foreach (var penalty in penalties)
            if (penalty.Kind is not (PenaltyKind.Fine or PenaltyKind.Warning) && !proposed.Any(other => Outweighs(other, penalty)))
                return penalty.Kind;
        return null;
    }

    /// <summary>The same upon the same document and no less of it; the loss of a licence outweighs its suspension or a lower grade.</summary>
    private static bool Outweighs(Penalty proposed, Penalty penalty) => proposed.Document == penalty.Document
        && (proposed.Kind == penalty.Kind
            ? (proposed.Amount?.Fen ?? 0) >= (penalty.Amount?.Fen ?? 0) && (proposed.Days is null || penalty.Days <= proposed.Days)
            : proposed.Kind is PenaltyKind.LicenceRevocation && penalty.Kind is PenaltyKind.LicenceSuspension or PenaltyKind.Downgrade);
}
