using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>One penalty of a decision.</summary>
/// <param name="Amount">Of a fine or of confiscated gains, and the value of confiscated property; null for other kinds.</param>
/// <param name="Document">Number of the licence or certificate that is withheld, lowered or revoked.</param>
/// <param name="Days">For how long a licence is withheld, operation stopped or work in the industry forbidden; null for good.</param>
public sealed record Penalty(PenaltyKind Kind, Money? Amount = null, string? Document = null, int? Days = null)
{
    /// <summary>What is to be paid as a fine in all.</summary>
    public static Money FineOf(ImmutableArray<Penalty> penalties) => penalties
        .Where(penalty => penalty.Kind is PenaltyKind.Fine)
        .Aggregate(Money.Zero, (sum, penalty) => sum + (penalty.Amount ?? Money.Zero));
}

/// <summary>Why a penalty is lighter 从轻、减轻 (APL 30, 32).</summary>
/// <param name="BelowBand">减轻: below the least that the law provides, not only in its lower part 从轻.</param>
public sealed record Leniency(LeniencyGround Ground, bool BelowBand, string Reasons);

/// <summary>The six contents that a penalty decision must have (APL 59), as found on the paper that was served.</summary>
/// <param name="PaperSha256">Digest of the paper, 64 lower-case hex digits.</param>
/// <param name="DatedOn">The date on the paper.</param>
public sealed record DecisionContents(string PaperSha256, string Performance, string Remedies, string Agency, LocalDate DatedOn, string Seal);
