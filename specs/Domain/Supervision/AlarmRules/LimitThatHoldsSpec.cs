using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracks;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.AlarmRules;

public sealed class LimitThatHoldsSpec
{
    private const int Noon = 12 * 3600, Midnight = 0;

    private static readonly AlarmParameters By = AlarmParameters.Of(Context.Figures, Day);

    [Theory]
    [InlineData(SupervisionClass.Z, Noon, 0, RoadKind.Unknown, null)]
    [InlineData(SupervisionClass.Z, Midnight, 100, RoadKind.Motorway, 100)]
    [InlineData(SupervisionClass.W, Noon, 0, RoadKind.Unknown, 80)]
    [InlineData(SupervisionClass.W, Noon, 100, RoadKind.Motorway, 80)]
    [InlineData(SupervisionClass.W, Noon, 80, RoadKind.Other, 60)]
    [InlineData(SupervisionClass.W, Noon, 40, RoadKind.Other, 40)]
    [InlineData(SupervisionClass.K1, Noon, 100, RoadKind.Motorway, 100)]
    [InlineData(SupervisionClass.K1, Midnight, 100, RoadKind.Motorway, 80)]
    [InlineData(SupervisionClass.K2, Midnight, 0, RoadKind.Unknown, null)]
    public void the_lowest_of_sign_goods_and_night_holds(SupervisionClass vehicles, int second, int posted, RoadKind road, int? limit) =>
        LimitThatHolds.At(vehicles, second, new() { SpeedLimit = posted, Road = road }, By).ShouldBe(limit);
}
