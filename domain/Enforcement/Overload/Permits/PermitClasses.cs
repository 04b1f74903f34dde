using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Which class a load is of, and how long its decision may take.</summary>
[Law(HighwaySafetyProtectionRegulations.Art36)]
public static class PermitClasses
{
    public static OversizeClass Of(OversizeLoad load, LocalDate on, Figures figures)
    {
        if (!load.Size.Exceeds(OversizeVehicleRules.ClassOneSize.On(on)) && IsWithinLimits(load, on, figures)) return OversizeClass.One;
        return !load.Size.Exceeds(OversizeVehicleRules.ClassTwoSize.On(on)) && load.TotalMassKg <= OversizeVehicleRules.ClassTwoMass.On(on)
            ? OversizeClass.Two
            : OversizeClass.Three;
    }

    /// <summary>Across provinces the national periods hold, within the province the figures that officers keep; both in working days.</summary>
    public static LegalPeriod PeriodOf(OversizeClass kind, RouteReach reach, LocalDate on, Figures figures) => LegalPeriod.OfWorkingDays(
        reach is RouteReach.AcrossProvinces
            ? OversizeVehicleRules.DaysAcrossProvinces.On(on)[(int)kind]
            : figures.NumberOf(
                kind switch
                {
                    OversizeClass.One => OverloadFigures.DaysForClassOne,
                    OversizeClass.Two => OverloadFigures.DaysForClassTwo,
                    _ => OverloadFigures.DaysForClassThree,
                },
                on));

    /// <summary>Total and axles within OSR 3; what the table has no row for is not within it.</summary>
    private static bool IsWithinLimits(OversizeLoad load, LocalDate on, Figures figures)
    {
        if (MassLimits.Of(load.Truck, on, figures) is not { } limit || load.TotalMassKg > limit) return false;
        var next = 0;
        foreach (var group in load.Truck.Groups)
        {
            var carried = load.AxleLoadsKg.Skip(next).Take(group.Axles).Sum();
            next += group.Axles;
            if (AxleLimits.Of(group, on, figures) is { } most && carried > most) return false;
        }
        return true;
    }
}
