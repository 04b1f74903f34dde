using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Archives.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Archives;

public sealed class ArchiveLifeSpec : ArchiveActSpec
{
    private static readonly MonitoringDataSealed Seal = new(
        Truck, Ten - Duration.FromHours(24), Ten + Duration.FromHours(24), SealGround.Accident, "SG-1", Guangzhou, Day);

    [Fact]
    public void a_day_before_and_after_an_accident_is_sealed_once() =>
        Given().When(new SealMonitoringData(MonitoringDataKind.Tracks, Truck, Ten, SealGround.Accident, "SG-1")).ThenFacts(Seal)
            .When(new SealMonitoringData(MonitoringDataKind.Tracks, Truck, Ten, SealGround.Accident, "SG-1")).ThenNothing();

    [Fact]
    public void what_a_vehicle_of_another_city_left_behind_is_sealed_by_that_city() =>
        Given().By(Officer with { Division = DivisionCode.Parse("440300") })
            .When(new SealMonitoringData(MonitoringDataKind.Tracks, Truck, Ten, SealGround.Accident, "SG-1")).ThenRefused(OwnVehicle.Id);

    [Fact]
    public void a_seal_is_lifted_with_reasons() =>
        Given(Seal).When(new LiftMonitoringSeal(MonitoringDataKind.Tracks, Truck, "SG-1", "事故已结案")).ThenFacts(new MonitoringSealLifted(Truck, "SG-1", "事故已结案", Day))
            .When(new LiftMonitoringSeal(MonitoringDataKind.Tracks, Truck, "SG-1", "事故已结案")).ThenNothing();

    [Fact]
    public void what_is_old_enough_and_not_sealed_is_let_go() =>
        Given().By(SupervisionExamples.Clock).When(new ClearMonitoringDeletion(MonitoringDataKind.Tracks, new(2025, 9, 1)))
            .ThenFacts(new MonitoringDeletionCleared(new(2025, 9, 1), Day))
            .When(new SealMonitoringData(MonitoringDataKind.Tracks, Truck, Joined.FirstFixAt - Duration.FromDays(200), SealGround.Audit, "SJ-1"))
            .ThenRefused(DataStillThere.Id);
}
