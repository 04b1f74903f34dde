using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Digests;
using Regulatory.Domain.Supervision.Digests.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Digests.Rules;

public sealed class DayThatHasEndedSpec
{
    private static readonly DayFigures None = new(0, 0, [], 0, 0, [], 0, 0, 0, 0, 0, 0, [], "r");

    [Fact]
    public void a_day_ends_at_midnight_in_china()
    {
        var command = new PublishDailyDigest(VehicleMonthId.Of(Truck, Day), Day, None);
        var midnight = ChinaTime.StartOf(Day.PlusDays(1));
        DayThatHasEnded.Check(command, midnight - Duration.FromSeconds(1))!.Rule.ShouldBe(DayThatHasEnded.Id);
        DayThatHasEnded.Check(command, midnight).ShouldBeNull();
    }

    [Fact]
    public void a_day_stands_among_those_of_its_month() => DayThatHasEnded
        .Check(new(VehicleMonthId.Parse($"{Truck}@2026-02"), Day, None), ChinaTime.StartOf(Day.PlusDays(3)))!.Rule.ShouldBe(DayThatHasEnded.Id);
}
