using System.Collections.Immutable;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Scoring;

/// <summary>
/// Model A: every item begins with full marks, and loses points for every whole step of its rate, never more than it has. A rate is the
/// number in the cycle over the average number of vehicles: vehicle-months over twelve.
/// </summary>
[Law(TransportQualityReputation.Items)]
[Law(GuangdongRoadTransportRegulations.Art11)]
public static class EnterpriseScore
{
    private const int MonthsOfYear = 12;

    private static readonly ItemCode FullMarks = ItemCode.Parse("full-marks"), BonusOverTheMost = ItemCode.Parse("bonus-over-the-most");

    /// <returns>Null when a rate is to be measured and no fleet is on record.</returns>
    public static ScoreSheet? Of(EnterpriseScheme scheme, ScoreBasis basis)
    {
        CreditEntry[] entries = [.. basis.InCycle];
        CreditEntry[] fleet = [.. entries.Where(entry => entry.Item == scheme.Fleet)];
        var vehicleMonths = fleet.Sum(entry => entry.Quantity);
        var parts = ImmutableArray.CreateBuilder<Addend>();
        parts.Add(new(FullMarks, scheme.Table.Sum(item => item.Max), []));
        foreach (var item in scheme.Table)
        {
            CreditEntry[] counted = [.. entries.Where(entry => item.Counts.Contains(entry.Item))];
            if (counted.Length == 0) continue;
            // One document is one case, under however many items it is on record.
            var number = item.Measure is EnterpriseMeasure.CasesPerVehicle
                ? counted.DistinctBy(entry => DocumentNumbers.Plain(entry.DocumentNumber)).Count()
                : counted.Sum(entry => entry.Quantity);
            var perVehicle = item.Measure is not EnterpriseMeasure.Quantity;
            if (perVehicle && vehicleMonths == 0) return null;
            // One division of exact numbers: a rate that lies on a step comes out on it.
            var steps = decimal.Floor(perVehicle ? number * MonthsOfYear / (vehicleMonths * item.Step) : number / item.Step);
            parts.Add(new(
                item.Code,
                -Math.Min(item.Max, steps * item.Points),
                [.. (perVehicle ? counted.Concat(fleet) : counted).Select(entry => entry.Number).Order()],
                Measure: perVehicle ? decimal.Round(number * MonthsOfYear / vehicleMonths, 6) : number));
        }
        foreach (var entry in entries.Where(entry => scheme.Bonus.Contains(entry.Item)))
            parts.Add(new(entry.Item, entry.Quantity, [entry.Number]));
        var bonus = entries.Where(entry => scheme.Bonus.Contains(entry.Item)).Sum(entry => entry.Quantity);
        if (bonus > scheme.MostBonus) parts.Add(new(BonusOverTheMost, scheme.MostBonus - bonus, []));
        var total = parts.Sum(part => part.Points);
        return new(total, GradeOf(scheme, total, entries), parts.ToImmutable());
    }

    /// <summary>The best grade whose least score is reached and none of whose vetoes happened in the cycle.</summary>
    [Law(TransportQualityReputation.Grades)]
    private static CreditGrade GradeOf(EnterpriseScheme scheme, decimal total, CreditEntry[] entries) => scheme.Bands
        .Where(band => total >= band.Least && !Array.Exists(entries, entry => band.Vetoes.Contains(entry.Item)))
        .Select(band => (CreditGrade?)band.Grade).Min() ?? scheme.Lowest;
}
