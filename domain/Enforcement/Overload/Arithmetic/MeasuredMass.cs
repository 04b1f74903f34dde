using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Arithmetic;

/// <summary>What counts of a verified device's reading: less the error that its class may have, rounded down to 10 kg.</summary>
[Law(OversizeVehicleRules.Art40)]
public static class MeasuredMass
{
    private const int Step = 10;

    /// <summary>The mass that counts, kg.</summary>
    public static int Of(int readingKg, int errorPerMille) =>
        (int)((long)readingKg * (1_000 - errorPerMille) / 1_000 / Step * Step);

    /// <summary>The error that is deducted for a class of weigher, thousandths.</summary>
    public static int ErrorOf(WeigherClass weigher, LocalDate on, Figures figures) => figures.NumberOf(FigureOf(weigher), on);

    /// <summary>The figure that says what a class of weigher may err.</summary>
    public static Figure FigureOf(WeigherClass weigher) =>
        weigher is WeigherClass.Dynamic ? OverloadFigures.ErrorOfDynamicWeigher : OverloadFigures.ErrorOfStaticWeigher;

    /// <summary>Reading, what counts, limit and excess of one weighing; null where the limit table has no row for the truck.</summary>
    public static MassFinding? Find(TruckConfiguration truck, WeigherClass weigher, int grossKg, LocalDate on, Figures figures)
    {
        if (MassLimits.Of(truck, on, figures) is not { } limit) return null;
        var error = ErrorOf(weigher, on, figures);
        var adjusted = Of(grossKg, error);
        return new(weigher, grossKg, error, adjusted, limit, Math.Max(0, adjusted - limit));
    }
}
