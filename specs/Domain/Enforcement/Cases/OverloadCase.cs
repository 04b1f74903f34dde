using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>The weighing behind a case of overloading: a truck that may weigh 49 000 kg.</summary>
public static class OverloadCase
{
    private const int LimitKg = 49_000;

    /// <summary>Weighed, and not reviewed.</summary>
    public static WeighRecord Captured(Plate plate, int excessKg = 5_500) => WeighRecord.Evolve(
        WeighRecord.Initial,
        ((WeighingCaptured)FactSample.Of(typeof(WeighingCaptured))) with
        {
            Plate = plate, Size = null, Finding = FindingOf(excessKg),
        });

    /// <summary>Reviewed and filed for a case.</summary>
    public static WeighRecord Filed(CaseId id, Plate plate, int excessKg = 5_500) =>
        WeighRecord.Evolve(Captured(plate, excessKg), new WeighingFiled(id, null, new(2026, 3, 2)));

    /// <summary>Reviewed, and cited by the case of somebody else who had a part in it.</summary>
    public static WeighRecord Cited(CaseId id, Plate plate) => WeighRecord.Evolve(
        Captured(plate) with { Stage = WeighStage.Informed }, new WeighingCited(id, OffenceCode.Parse("GD04"), new(2026, 3, 2)));

    /// <summary>Weighed at a station, and filed for a case.</summary>
    public static StationCheck AtStation(CaseId id, Plate plate, int excessKg = 5_500) => new object[]
    {
        ((VehicleGuided)FactSample.Of(typeof(VehicleGuided))) with { Plate = plate },
        ((VehicleWeighed)FactSample.Of(typeof(VehicleWeighed))) with { Finding = FindingOf(excessKg) },
        new StationCheckFiled(id, OffenceCode.Overloading, new(2026, 3, 2)),
    }.Cast<StationCheckFact>().Aggregate(StationCheck.Initial, StationCheck.Evolve);

    private static MassFinding FindingOf(int excessKg) =>
        new(WeigherClass.Static, LimitKg + excessKg, 0, LimitKg + excessKg, LimitKg, excessKg);
}
