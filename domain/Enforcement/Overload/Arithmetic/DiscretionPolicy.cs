using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Arithmetic;

/// <summary>
/// An optional policy that takes a part of the fine from those who come of their own accord. Below the formula it leads only on a ground of
/// APL 32 or 33, which the decision must name.
/// </summary>
/// <param name="Steps">Excess from which a step holds, kg, and what is taken off, percent; ascending.</param>
/// <param name="MostOfYear">The most that one vehicle pays in a year; null for no limit.</param>
[Law(AdministrativePenaltyLaw.Art32)]
public sealed record DiscretionPolicy(ImmutableArray<(int FromKg, int PercentOff)> Steps, Money? MostOfYear)
{
    /// <summary>The policy in force; null where there is none.</summary>
    /// <exception cref="FormatException">The adopted text is not pairs of kg and percent.</exception>
    public static DiscretionPolicy? InForce(LocalDate on, Figures figures)
    {
        var text = figures.TextOf(OverloadFigures.DiscretionPolicy, on);
        if (text == "none") return null;
        var most = figures.NumberOf(OverloadFigures.DiscretionMostOfYear, on);
        return new([.. text.Split(' ').Select(Step).OrderBy(step => step.FromKg)], most == 0 ? null : Money.OfYuan(most));
    }

    /// <summary>What is left of a fine. The excess must lie on or above a step; below the first nothing is taken off.</summary>
    /// <param name="paidThisYear">What the vehicle paid under the policy in the year so far.</param>
    public Money Reduce(Money fine, int excessKg, Money paidThisYear)
    {
        var off = Steps.LastOrDefault(step => step.FromKg <= excessKg).PercentOff;
        var reduced = new Money(fine.Fen * (100 - off) / 100);
        if (MostOfYear is not { } most) return reduced;
        var left = paidThisYear.CompareTo(most) >= 0 ? Money.Zero : most - paidThisYear;
        return reduced.CompareTo(left) > 0 ? left : reduced;
    }

    private static (int FromKg, int PercentOff) Step(string pair) =>
        pair.Split(':') is [var kg, var percent]
        && int.TryParse(kg, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out var off) && off <= 100
            ? (from, off)
            : throw new FormatException($"A step of the discretion policy reads 5000:80, not '{pair}'.");
}
