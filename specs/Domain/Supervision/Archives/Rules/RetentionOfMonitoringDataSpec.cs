using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Archives.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Archives.Rules;

public sealed class RetentionOfMonitoringDataSpec
{
    private static readonly MonitoringDataSealed Seal = new(
        Truck, Ten - Duration.FromHours(24), Ten + Duration.FromHours(24), SealGround.Accident, "SG-1", Guangzhou, Day);

    private static Refusal? Check(MonitoringDataKind kind, LocalDate through, LocalDate on, params ArchiveFact[] seals) =>
        RetentionOfMonitoringData.Check(ArchiveAfter(seals), new(kind, through), on);

    [Fact]
    public void tracks_are_kept_for_six_months()
    {
        Check(MonitoringDataKind.Tracks, new(2025, 9, 2), Day).ShouldNotBeNull().Details["kept"].ShouldBe("2026-03-02");
        Check(MonitoringDataKind.Tracks, new(2025, 9, 1), Day).ShouldBeNull();
    }

    [Fact]
    public void violations_and_their_handling_for_three_years()
    {
        Check(MonitoringDataKind.Violations, new(2023, 3, 2), Day).ShouldNotBeNull();
        Check(MonitoringDataKind.Violations, new(2023, 3, 1), Day).ShouldBeNull();
    }

    [Fact]
    public void nothing_under_seal_goes_however_old()
    {
        Check(MonitoringDataKind.Tracks, Day, new(2030, 1, 1), Seal).ShouldNotBeNull().Details["seals"].ShouldBe("1");
        Check(MonitoringDataKind.Tracks, new(2026, 2, 28), new(2030, 1, 1), Seal).ShouldBeNull();
        Check(MonitoringDataKind.Tracks, Day, new(2030, 1, 1), Seal, new MonitoringSealLifted(Truck, "SG-1", "x", Day)).ShouldBeNull();
    }
}
