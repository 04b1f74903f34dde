using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
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
            Plate = plate, Size = null, Finding = new(WeigherClass.Static, LimitKg + excessKg, 0, LimitKg + excessKg, LimitKg, excessKg),
        });

    /// <summary>Reviewed and filed for a case.</summary>
    public static WeighRecord Filed(CaseId id, Plate plate, int excessKg = 5_500) =>
        WeighRecord.Evolve(Captured(plate, excessKg), new WeighingFiled(id, null, new(2026, 3, 2)));
}
