using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Arithmetic;

/// <summary>What OSR 43 makes of an excess of mass and of size.</summary>
/// <param name="ForMass">500 yuan for each 1 000 kg of excess; nothing up to 1 000 kg.</param>
/// <param name="Least">The least that may be fined for mass and size together.</param>
/// <param name="Most">The most.</param>
/// <param name="IsWarning">There is an excess of mass, and no fine for it.</param>
public sealed record FineBand(Money ForMass, Money Least, Money Most, bool IsWarning)
{
    public bool Contains(Money fine) => fine.CompareTo(Least) >= 0 && fine.CompareTo(Most) <= 0;
}

/// <summary>The fine formula, applied also inside the band of GD-HR 51.</summary>
[Law(OversizeVehicleRules.Art43), Law(GuangdongHighwayRegulations.Art51)]
public static class OverloadFine
{
    /// <param name="excessKg">Adjusted mass above the limit; 0 for none.</param>
    /// <param name="size">Outer size; null where it is not at issue.</param>
    /// <param name="on">Day of the act.</param>
    /// <exception cref="FormatException">The adopted mode of rounding is none that is known.</exception>
    public static FineBand Of(int excessKg, OuterSize? size, LocalDate on, Figures figures)
    {
        var forMass = Money.OfYuan(OversizeVehicleRules.FinePerStep.On(on) * StepsOf(excessKg, on, figures));
        var (least, most) = ForSize(size, on);
        return new(
            forMass, Capped(forMass + least, on), Capped(forMass + most, on), IsWarning: excessKg > 0 && forMass == Money.Zero);
    }

    /// <summary>For how many steps of excess there is a fine; none up to the first.</summary>
    /// <exception cref="FormatException">The adopted mode of rounding is none that is known.</exception>
    public static int StepsOf(int excessKg, LocalDate on, Figures figures)
    {
        var step = OversizeVehicleRules.StepOfExcess.On(on);
        if (excessKg <= step) return 0;
        return figures.TextOf(OverloadFigures.RoundingOfSteps, on) switch
        {
            "floor" => excessKg / step,
            "ceiling" => (excessKg + step - 1) / step,
            var unknown => throw new FormatException($"'{unknown}' is no mode of rounding: floor or ceiling."),
        };
    }

    /// <summary>The least and the most for an excess of size.</summary>
    public static (Money Least, Money Most) ForSize(OuterSize? size, LocalDate on)
    {
        var fines = OversizeVehicleRules.FinesForSize.On(on);
        var (least, most) = size switch
        {
            null => (0, 0),
            _ when size.Exceeds(OversizeVehicleRules.LargeSize.On(on)) => fines[2],
            _ when size.Exceeds(OversizeVehicleRules.MiddleSize.On(on)) => fines[1],
            _ when size.Exceeds(OversizeVehicleRules.SizeLimits.On(on)) => fines[0],
            _ => (0, 0),
        };
        return (Money.OfYuan(least), Money.OfYuan(most));
    }

    private static Money Capped(Money fine, LocalDate on)
    {
        var most = Money.OfYuan(OversizeVehicleRules.MostFine.On(on));
        return fine.CompareTo(most) > 0 ? most : fine;
    }
}
