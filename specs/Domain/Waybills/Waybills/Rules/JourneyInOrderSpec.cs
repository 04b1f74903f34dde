using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class JourneyInOrderSpec : WaybillSpec
{
    public static TheoryData<WaybillParticulars> Impossible =>
    [
        Particulars with { PlannedArrival = Particulars.PlannedStart },
        Particulars with { PlannedArrival = Particulars.PlannedStart + Duration.FromDays(32) },
        Particulars with { Route = Particulars.Route with { LengthKm = 0, MotorwayKm = 0 } },
        Particulars with { Route = Particulars.Route with { MotorwayKm = 121 } },
        Particulars with { Route = Particulars.Route with { Rests = [new(60, 240)] } },
        Particulars with { Route = Particulars.Route with { Rests = [new(60, 0)] } },
        Particulars with { Route = Particulars.Route with { Rests = [new(60, int.MaxValue), new(60, int.MaxValue)] } },
        Particulars with { Route = Particulars.Route with { Rests = [.. Enumerable.Repeat(new PlannedRest(1, 1), 51)] } },
        Particulars with { PlannedStart = Morning + Duration.FromDays(32), PlannedArrival = Morning + Duration.FromDays(33) },
        Particulars with { PlannedStart = Instant.MaxValue - Duration.FromHours(2), PlannedArrival = Instant.MaxValue },
        Particulars with { PlannedStart = Instant.MinValue },
        Particulars with { Route = Particulars.Route with { Destination = Particulars.Route.Destination with { Point = new(100, 100) } } },
    ];

    [Theory, MemberData(nameof(Impossible))]
    public void a_trip_that_cannot_be_made_is_not_written_down(WaybillParticulars said) =>
        Given().When(new DraftWaybill(Id, said)).ThenRefused(JourneyInOrder.Id);
}
