using System.Collections.Immutable;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Scoring;

/// <summary>
/// Model B: the points of all acts of a cycle are added up from nothing; nothing is carried over. AAA asks for no points and at least AA
/// before, AA for few points and at least A before; a first grade is A; at full marks it is B.
/// </summary>
[Law(DriverHonestyMeasures.Points)]
[Law(DriverHonestyMeasures.Grades)]
public static class DriverScore
{
    public static ScoreSheet Of(ModelTerms terms, DriverScheme scheme, ScoreBasis basis)
    {
        ImmutableArray<Addend> parts =
        [
            .. basis.InCycle.Where(entry => terms.Find(entry.Item) is not null)
                .Select(entry => new Addend(entry.Item, entry.Quantity, [entry.Number])),
        ];
        var points = parts.Sum(part => part.Points);
        return new(points, GradeOf(scheme, points, basis.Previous), parts);
    }

    /// <param name="previous">Grade of the cycle before; null for the first.</param>
    public static CreditGrade GradeOf(DriverScheme scheme, decimal points, CreditGrade? previous)
    {
        if (points >= scheme.Full) return CreditGrade.B;
        if (previous is not { } before) return CreditGrade.A;
        if (points == 0 && before.AtLeast(CreditGrade.AA)) return CreditGrade.AAA;
        return points < scheme.BelowForAa && before.AtLeast(CreditGrade.A) ? CreditGrade.AA : CreditGrade.A;
    }
}
