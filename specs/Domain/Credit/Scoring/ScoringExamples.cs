using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Scoring;

/// <summary>Entries of a profile and the basis of a score, in few words.</summary>
internal static class ScoringExamples
{
    public static readonly CreditCycle Year = new(new(2026, 1, 1), new(2026, 12, 31));

    public static readonly LocalDate YearsEnd = new(2026, 12, 31);

    public static CreditEntry Entry(
        int number, string item, decimal quantity = 1, LocalDate? documentOn = null, SeverityClass severity = SeverityClass.General,
        Money? amount = null, string? section = null) => new(
            number, "specs", $"{number}", documentOn ?? new(2026, 3, 2), ItemCode.Parse(item), severity, quantity, amount, section);

    public static ScoreBasis Basis(
        IReadOnlyCollection<CreditEntry> entries, LocalDate? asOf = null, CreditTrade trade = CreditTrade.FreightTransport,
        CreditDomain domain = CreditDomain.RoadTransport, CreditGrade? previous = null) =>
        new(entries, Year, asOf ?? YearsEnd, trade, domain, previous);

    /// <summary>The same fact so many times, numbered from a number.</summary>
    public static IEnumerable<CreditEntry> Times(int times, int from, string item) => Enumerable.Range(from, times).Select(number => Entry(number, item));
}
