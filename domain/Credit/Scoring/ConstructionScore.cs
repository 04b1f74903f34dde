using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Scoring;

/// <summary>
/// Model C: X = a·T̄ + b·L̄ − ΣQ. T = 100 − ΣA for every section bid for, L = 100 − ΣB for every section performed; T̄ is the mean of T,
/// L̄ the mean of L weighted by contract price; where only one of them is on record it has the whole weight. A grade also asks for volume.
/// </summary>
[Law(ConstructionCreditRules.Grades)]
public static class ConstructionScore
{
    private const decimal Full = 100;

    private static readonly ItemCode Bidding = ItemCode.Parse("bidding"), Performance = ItemCode.Parse("performance");

    /// <returns>Null when no section is on record.</returns>
    public static ScoreSheet? Of(ModelTerms terms, ConstructionScheme scheme, ScoreBasis basis)
    {
        CreditEntry[] entries = [.. basis.InCycle];
        CreditEntry[] bids = [.. entries.Where(entry => entry.Item == scheme.BidRegistered)];
        var contracts = ContractsOf(scheme, basis);
        if (bids.Length == 0 && contracts.IsEmpty) return null;
        var (a, b) = contracts.IsEmpty ? (1m, 0m) : bids.Length == 0 ? (0m, 1m) : (scheme.BiddingShare, scheme.PerformanceShare);
        var parts = ImmutableArray.CreateBuilder<Addend>();
        if (a > 0)
        {
            ImmutableArray<string?> sections = [.. bids.Select(entry => entry.Section).Distinct()];
            CreditEntry[] wrong = [.. entries.Where(entry => scheme.Bidding.Contains(entry.Item) && sections.Contains(entry.Section))];
            var mean = sections.Sum(section => SectionScore(terms, wrong.Where(entry => entry.Section == section))) / sections.Length;
            parts.Add(new(Bidding, Score.Rounded(a * mean), Numbers([.. bids, .. wrong]), Measure: decimal.Round(mean, 6)));
        }
        if (b > 0)
        {
            CreditEntry[] wrong =
                [.. entries.Where(entry => scheme.Performance.Contains(entry.Item) && contracts.Any(contract => contract.Section == entry.Section))];
            var weighted = contracts.Sum(contract =>
                SectionScore(terms, wrong.Where(entry => entry.Section == contract.Section)) * contract.Price.Fen) / contracts.Sum(contract => contract.Price.Fen);
            parts.Add(new(
                Performance, Score.Rounded(b * weighted), Numbers([.. contracts.SelectMany(contract => contract.Entries), .. wrong]),
                Measure: decimal.Round(weighted, 6)));
        }
        foreach (var entry in entries.Where(entry => scheme.Other.Contains(entry.Item)))
            parts.Add(new(entry.Item, -PointsOf(terms, entry), [entry.Number]));
        var total = parts.Sum(part => part.Points);
        return new(total, GradeOf(scheme, total, contracts, basis), parts.ToImmutable());
    }

    /// <summary>The best grade whose least score is reached and whose volume, where it asks for one, was built.</summary>
    private static CreditGrade GradeOf(ConstructionScheme scheme, decimal total, ImmutableArray<Contract> contracts, ScoreBasis basis) => scheme.Bands
        .Where(band => total >= band.Least && HasVolume(scheme, band.Grade, contracts, basis))
        .Select(band => (CreditGrade?)band.Grade).Min() ?? scheme.Lowest;

    private static bool HasVolume(ConstructionScheme scheme, CreditGrade grade, ImmutableArray<Contract> contracts, ScoreBasis basis)
    {
        if (scheme.Volumes.FirstOrDefault(volume => volume.Grade == grade && volume.Trade == basis.Trade && volume.Domain == basis.Domain)
            is not { } asked) return true;
        Contract[] counting =
        [
            .. contracts.Where(contract =>
                contract.PercentDone >= asked.LeastPercentDone && contract.From.PlusMonths(asked.LeastMonthsOpen) <= basis.AsOf),
        ];
        return counting.Length >= asked.LeastSections && counting.Sum(contract => contract.Price.Fen) > asked.MoreThan.Fen;
    }

    /// <summary>
    /// One section that a document of the cycle says is performed: commencement, in whichever year, latest price and progress, whatever the
    /// order in which its facts were recorded.
    /// </summary>
    private sealed record Contract(string? Section, LocalDate From, Money Price, decimal PercentDone, ImmutableArray<CreditEntry> Entries);

    private static ImmutableArray<Contract> ContractsOf(ConstructionScheme scheme, ScoreBasis basis) =>
    [
        .. basis.UntilAsOf.Where(entry => entry.Item == scheme.ContractRegistered && entry.Amount is { Fen: > 0 })
            .GroupBy(entry => entry.Section)
            .Where(section => section.Any(entry => basis.Cycle.Contains(entry.DocumentOn)))
            .Select(section => new Contract(
                section.Key,
                section.Min(entry => entry.DocumentOn),
                section.OrderBy(entry => entry.DocumentOn).ThenBy(entry => entry.Amount!.Value.Fen).Last().Amount!.Value,
                section.Max(entry => entry.Quantity),
                [.. section])),
    ];

    private static decimal SectionScore(ModelTerms terms, IEnumerable<CreditEntry> wrong) =>
        Math.Max(0, Full - wrong.Sum(entry => PointsOf(terms, entry)));

    private static decimal PointsOf(ModelTerms terms, CreditEntry entry) => entry.Quantity * (terms.Find(entry.Item)?.Value ?? 0);

    private static ImmutableArray<int> Numbers(CreditEntry[] entries) => [.. entries.Select(entry => entry.Number).Distinct().Order()];
}
