using System.Collections.Immutable;

namespace Regulatory.Domain.Credit.Scoring;

/// <summary>One addend of a score. The addends of a score sum to it exactly.</summary>
/// <param name="Item">The item of the model: <c>full-marks</c>, <c>violation-rate</c>, <c>overload-over-50</c>, <c>floor</c>…</param>
/// <param name="Points">What it adds; negative for a deduction.</param>
/// <param name="Entries">The entries of the profile that it counts, in order.</param>
/// <param name="Measure">What was measured: a rate, a number of cases, months past due; null where nothing is.</param>
/// <param name="Decay">What time left of it, from 1 to 0; null where the model knows no decay.</param>
public sealed record Addend(ItemCode Item, decimal Points, ImmutableArray<int> Entries, decimal? Measure = null, decimal? Decay = null);
