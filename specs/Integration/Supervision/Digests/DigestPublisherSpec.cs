using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Digests;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Supervision.Digests;

namespace Regulatory.Integration.Specs.Supervision.Digests;

/// <summary>Which days of vehicles are published, and when again.</summary>
public sealed class DigestPublisherSpec
{
    private static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow");
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void a_day_is_due_three_hours_after_its_end_and_for_six_days()
    {
        DigestPublisher.Due(ChinaTime.At(Day, new(2, 59)), Figures.Defaults)[^1].ShouldBe(Day.PlusDays(-2));
        var due = DigestPublisher.Due(ChinaTime.At(Day, new(3, 0)), Figures.Defaults);
        (due.Length, due[0], due[^1]).ShouldBe((6, Day.PlusDays(-6), Day.PlusDays(-1)));
    }

    [Fact]
    public void what_is_on_record_as_it_is_is_not_published_again()
    {
        var known = Known(1, DayFigures.Of(Digest(100)).Fingerprint());
        DigestPublisher.New(Truck, [Digest(100)], known).ShouldBeEmpty();
        var revised = DigestPublisher.New(Truck, [Digest(112)], known).ShouldHaveSingleItem();
        revised.Command.ShouldBeOfType<PublishDailyDigest>().Figures.Records.ShouldBe(112);
    }

    [Fact]
    public void an_act_has_the_id_of_its_revision_so_that_figures_may_come_back()
    {
        Guid Id(int records, int revision) => DigestPublisher.New(Truck, [Digest(records)], Known(revision, "other")).Single().CommandId;
        Id(100, 1).ShouldBe(Id(100, 1));
        Id(100, 2).ShouldNotBe(Id(100, 1));
        Id(101, 1).ShouldNotBe(Id(100, 1));
    }

    [Fact]
    public void the_day_of_a_vehicle_whose_terminal_was_changed_is_added_up()
    {
        var figures = DigestPublisher.New(Truck, [Digest(100, topSpeed: 600), Digest(50, topSpeed: 812)], Known(0, "")).ShouldHaveSingleItem()
            .Command.ShouldBeOfType<PublishDailyDigest>().Figures;
        (figures.Records, figures.TopSpeed, figures.CountOf(PointFaults.NoFix), figures.CountOf(AlarmCode.OSD)).ShouldBe((150, 812, 4, 2));
    }

    [Fact]
    public async Task a_round_publishes_what_is_due_of_all_vehicles()
    {
        var given = new List<Act>();
        var publisher = new DigestPublisher(
            (act, _) =>
            {
                lock (given) given.Add(act);
                return Task.FromResult<ActOutcome>(new CommandIdReused(act.CommandId));
            },
            (_, _) => Task.FromResult<IReadOnlyDictionary<(VehicleKey, LocalDate), PublishedDay>>(Known(0, "")), NullLogger<DigestPublisher>.Instance);
        await publisher.Publish(Watched(), ChinaTime.At(Day.PlusDays(1), new(4, 0)), Figures.Defaults, default);
        given.Select(act => ((PublishDailyDigest)act.Command).Day).ShouldBe([Day], "the present day goes on");

        static async IAsyncEnumerable<(VehicleKey, ImmutableArray<DailyVehicleDigest>)> Watched()
        {
            await Task.Yield();
            yield return (Truck, [Digest(100), Digest(20) with { Day = Day.PlusDays(1) }]);
        }
    }

    private static Dictionary<(VehicleKey, LocalDate), PublishedDay> Known(int revision, string fingerprint) =>
        revision == 0 ? [] : new() { [(Truck, Day)] = new(revision, fingerprint) };

    private static DailyVehicleDigest Digest(int records, int topSpeed = 800) => new()
    {
        Vehicle = Truck,
        Day = Day,
        Records = records,
        QualifiedRecords = records,
        Faults = ImmutableSortedDictionary<PointFaults, int>.Empty.Add(PointFaults.NoFix, 2),
        TrackCentimetres = 41_200_000,
        ContinuousCentimetres = 41_200_000,
        Breaks = [],
        DrivingSeconds = 3_600,
        NightDrivingSeconds = 0,
        FatigueSeconds = 0,
        SeenMovingSeconds = 3_600,
        UnseenMovingSeconds = 0,
        TopSpeed = topSpeed,
        Episodes = ImmutableSortedDictionary<AlarmCode, int>.Empty.Add(AlarmCode.OSD, 1),
        RuleVersion = "rules-1",
    };
}
