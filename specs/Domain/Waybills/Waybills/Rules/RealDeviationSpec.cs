using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class RealDeviationSpec : WaybillSpec
{
    public static TheoryData<Deviation, bool> Deviations => new()
    {
        { Of(DeviationKind.OffRoute, 11) with { Metres = 2_001 }, true },
        { Of(DeviationKind.OffRoute, 10) with { Metres = 2_001 }, false },
        { Of(DeviationKind.OffRoute, 11) with { Metres = 2_000 }, false },
        { Of(DeviationKind.RestrictedZone, 0) with { Zone = "虎门大桥" }, true },
        { Of(DeviationKind.RestrictedZone, 0), false },
        { Of(DeviationKind.Speeding, 1) with { SpeedKmh = 81, LimitKmh = 80 }, true },
        { Of(DeviationKind.Speeding, 1) with { SpeedKmh = 80, LimitKmh = 80 }, false },
        { Of(DeviationKind.UnpermittedStop, 31), true },
        { Of(DeviationKind.UnpermittedStop, 30), false },
    };

    [Theory, MemberData(nameof(Deviations))]
    public void only_what_is_beyond_its_measure_is_a_deviation(Deviation deviation, bool real)
    {
        var act = Given([.. UpToLoading, Departed]).At(Day, new(12, 0)).By(Clock).When(new RecordDeviation(Id, deviation));
        if (real) act.ThenFacts(new DeviationDetected(deviation, Day));
        else act.ThenRefused(RealDeviation.Id);
    }

    private static Deviation Of(DeviationKind kind, int minutes) => new(kind, Morning, Morning + Duration.FromMinutes(minutes), Yard);
}
