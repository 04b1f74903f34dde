using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Profiles;

namespace Regulatory.Domain.Credit.Scoring;

/// <summary>A computed score: its addends, which sum to it, and the grade that follows from it.</summary>
public sealed record ScoreSheet(decimal Total, CreditGrade Grade, ImmutableArray<Addend> Parts)
{
    /// <summary>Every entry that counts, once and in order.</summary>
    public ImmutableArray<int> Entries { get; } = [.. Parts.SelectMany(part => part.Entries).Distinct().Order()];
}

/// <summary>What a score is computed from beside the model.</summary>
/// <param name="Entries">Entries of the profile; those that count no longer are left out by the models.</param>
/// <param name="Previous">The grade of the cycle before; null for the first.</param>
public sealed record ScoreBasis(
    IReadOnlyCollection<CreditEntry> Entries, CreditCycle Cycle, LocalDate AsOf, CreditTrade Trade, CreditDomain Domain, CreditGrade? Previous = null)
{
    /// <summary>Entries that still count, were found by the day asked about, and lie in the cycle.</summary>
    public IEnumerable<CreditEntry> InCycle => UntilAsOf.Where(entry => Cycle.Contains(entry.DocumentOn));

    /// <summary>Entries that still count and were found by the day asked about.</summary>
    public IEnumerable<CreditEntry> UntilAsOf =>
        Entries.Where(entry => entry.Counts && entry.DocumentOn <= AsOf).OrderBy(entry => entry.Number);
}
