using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>Two thousand trucks on scales: on the road, at motorway entries, at stations, where they are loaded.</summary>
public sealed partial class EnforcementQuarter
{
    private int weighings, entries, loads;

    /// <summary>What the cases have not asked for is weighed besides, until there are as many as promised.</summary>
    private void Weighings()
    {
        var days = Period.DaysBetween(First, Last) - 6;
        for (var i = Truth.Weighings.Values.Sum(); i < size.Weighings; i++)
        {
            var (office, day) = (Any(), First.PlusDays(Random.Int(0, days)));
            var way = Random.Int(0, 99);
            if (way < 45) OnTheRoad(office, day);
            else if (way < 75) AtEntry(office, day);
            else if (way < 91) AtStation(office, day);
            else AtSource(office, day);
        }
        foreach (var office in QuarterOffice.All)
        {
            Repeatedly(office);
            WrongScale(office);
        }
    }

    /// <summary>One capture on the road; most trucks are within the limit.</summary>
    private void OnTheRoad(QuarterOffice office, LocalDate day)
    {
        var way = Random.Int(0, 99);
        var place = Random.Int(OffSite, OldScale);
        if (place == OldScale && day > Expired && day <= VerifiedAgain) place = OffSite;
        // Legal 74 in a hundred; over by every band, of which some are no evidence.
        if (way < 74) Capture(office, place, day, PassingTruck(office), -Random.Int(500, 9_000));
        else if (way < 78) Capture(office, place, day, PassingTruck(office), Random.Int(100, 1_000));
        else if (way < 90) Discarded(office, place, day, way);
        else
        {
            var captured = Capture(office, place, day, PassingTruck(office), Random.Int(1_500, 30_000));
            var reviewed = Hall.Workday(day.PlusDays(1));
            if (way < 96)
                Add(Hall.At(reviewed, 1), office.UnitHead, new AnnulWeighRecord(captured, "经复核为称重设备标定期间的数据"), $"weighing-{captured}");
            else
                Add(Hall.At(reviewed, 1), office.Officer, new PassFirstReview(captured), $"weighing-{captured}");
        }
    }

    private void Discarded(QuarterOffice office, int place, LocalDate day, int way)
    {
        var (truck, excess) = (PassingTruck(office), Random.Int(2_000, 20_000));
        _ = (way % 5) switch
        {
            0 => Capture(office, place, day, truck, excess, confidence: 870),
            1 => Capture(office, place, day, truck, excess, views: [PictureView.Front, PictureView.Rear]),
            2 => Capture(office, place, day, truck, excess, warnings: [CaptureWarning.StopAndGo]),
            3 => Capture(office, place, day, truck, excess, warnings: [CaptureWarning.DeviceWarning]),
            _ => Capture(office, place, day, truck, excess, seconds: 3),
        };
    }

    /// <param name="excessKg">What lies above the limit once the error is deducted; below zero for what is within it.</param>
    internal WeighRecordId Capture(
        QuarterOffice office, int place, LocalDate day, FleetTruck truck, int excessKg, int confidence = 985, ImmutableArray<PictureView>? views = null,
        ImmutableArray<CaptureWarning>? warnings = null, int seconds = 8, RuleId? refused = null, string? lawbook = null, Instant? at = null,
        TravelDirection direction = TravelDirection.Rising, int loads = 0)
    {
        var id = new WeighRecordId(IdOf(6, ++weighings));
        var when = at ?? ChinaTime.At(day, new LocalTime(Random.Int(5, 22), Random.Int(0, 59), Random.Int(0, 59)));
        var gross = Reading(truck.LimitKg + excessKg, 950);
        var axles = loads == 0 ? truck.Configuration.AxleCount : loads;
        if (refused is null) Truth.Weighed(WeighingKind.Captured);
        Add(when.Plus(Duration.FromMinutes(3)), office.Officer, new CaptureWeighing(
            id, SiteOf(office, place), DeviceOf(office, place), when, $"{Random.Int(1, 4)}", direction, Random.Int(28, 74), truck.Plate,
            confidence, truck.Configuration, [.. Enumerable.Repeat(gross / axles, axles)], gross,
            new(
                [.. (views ?? [PictureView.Front, PictureView.Side, PictureView.Rear]).Select(view => new Picture(view, Sum($"{id}/{view}")))],
                new Film(Sum($"{id}/film"), seconds), Sum($"{id}")),
            warnings ?? []), $"weighing-{id}", step => step with { Refused = refused, Lawbook = lawbook });
        return id;
    }

    /// <summary>What a scale shows for a mass that counts: the error is deducted from it again, and it is rounded down to ten.</summary>
    private static int Reading(int countsKg, int permille) => (countsKg / 10 * 10 * 1_000 + permille - 1) / permille;

    private void AtEntry(QuarterOffice office, LocalDate day)
    {
        var over = Random.Int(0, 99) < 14;
        Enter(office, day, PassingTruck(office), over ? Random.Int(200, 15_000) : -Random.Int(500, 9_000), tries: over && Random.Bool(0.2f));
    }

    /// <param name="tries">The operator tries to let in what is over the limit.</param>
    private EntryCheckId Enter(QuarterOffice office, LocalDate day, FleetTruck truck, int excessKg, bool tries = false)
    {
        var (id, place) = (new EntryCheckId(IdOf(7, ++entries)), Random.Int(Entry, OtherEntry));
        var when = ChinaTime.At(day, new LocalTime(Random.Int(5, 21), Random.Int(0, 59), Random.Int(0, 59)));
        var (gross, key) = (Reading(truck.LimitKg + excessKg, 950), $"entry-{id}");
        Truth.Weighed(WeighingKind.AtEntry);
        Add(when, office.Officer, new WeighAtEntry(
            id, SiteOf(office, place), DeviceOf(office, place), when, "ETC1", truck.Plate, truck.Configuration,
            [.. Enumerable.Repeat(gross / truck.Configuration.AxleCount, truck.Configuration.AxleCount)], gross, Sum($"{id}")), key);
        if (tries)
            Add(when.Plus(Duration.FromMinutes(1)), office.Officer, new AdmitTruck(id), key, step => step with { Refused = WithinLimitToEnter.Id, Lawbook = "O-06" });
        Add(when.Plus(Duration.FromMinutes(2)), office.Officer, excessKg > 0 ? new TurnTruckAway(id) : new AdmitTruck(id), key);
        return id;
    }

    private void AtStation(QuarterOffice office, LocalDate day)
    {
        var (id, truck, over) = (new WeighRecordId(IdOf(8, ++weighings)), PassingTruck(office), Random.Int(0, 99) < 30);
        var (device, key, when) = (DeviceOf(office, Station), $"station-{id}", ChinaTime.At(day, new LocalTime(Random.Int(8, 17), Random.Int(0, 59), 0)));
        var gross = truck.LimitKg + (over ? Random.Int(300, 25_000) : -Random.Int(500, 8_000));
        ImmutableArray<int> Axles(int kg) => [.. Enumerable.Repeat(kg / truck.Configuration.AxleCount, truck.Configuration.AxleCount)];
        var minutes = 0;
        void Then(object command, RuleId? refused = null) => Add(
            when.Plus(Duration.FromMinutes(minutes += 5)), office.Officer, command, key,
            step => step with { Refused = refused, Lawbook = refused is null ? null : "O-05" });
        Truth.Weighed(WeighingKind.AtStation);
        Then(new GuideToStation(id, SiteOf(office, Station), truck.Plate, "目测疑似超限"));
        Then(new WeighAtStation(id, device, truck.Configuration, Axles(gross), gross));
        if (over)
        {
            if (Random.Bool(0.3f)) Then(new ReleaseVehicle(id), LegalBeforeRelease.Id);
            Then(new RecordUnloading(id, gross - truck.LimitKg + 500, "治超站卸货场"));
            Then(new ReweighAtStation(id, device, Axles(truck.LimitKg - 500), truck.LimitKg - 500));
        }
        Then(new ReleaseVehicle(id));
    }

    private void AtSource(QuarterOffice office, LocalDate day)
    {
        var (unit, truck) = (Random.Int(0, 3) == 0 ? 1 : 0, PassingTruck(office));
        var gross = truck.LimitKg + (unit == 1 && Random.Bool(0.4f) ? Random.Int(500, 9_000) : -Random.Int(200, 6_000));
        Truth.Weighed(WeighingKind.AtSource);
        Add(ChinaTime.At(day, new LocalTime(Random.Int(7, 19), Random.Int(0, 59), 0)), office.Officer, new RecordLoading(
            SourceOf(office, unit), day, $"{office.Key}-{++loads:00000}", truck.Plate, truck.Configuration, truck.LimitKg / 3, gross, "机制砂",
            Sum($"load-{loads}")), $"load-{loads}");
    }

    /// <summary>A truck is turned away three times in a week, and one that was let in is found over the limit at the exit with another plate.</summary>
    private void Repeatedly(QuarterOffice office)
    {
        var (truck, day) = (PassingTruck(office), new LocalDate(2026, 4, 14));
        for (var i = 0; i < 3; i++) Enter(office, day.PlusDays(i), truck, 4_000);
        var other = PassingTruck(office);
        var check = Enter(office, day, truck, -800);
        Add(Hall.At(Hall.Workday(day, 3), 2), office.UnitHead, new FindEntryLiability(
            check, SiteOf(office, Entry), EntryFault.PlateMismatch, other.Plate, other.Configuration, WeigherClass.Static, other.LimitKg + 7_000,
            people[office].CreditCode(), $"{office.Prefix}倒查〔2026〕1号"), $"entry-{check}");
    }

    /// <summary>A scale whose verification has run out proves nothing.</summary>
    private void WrongScale(QuarterOffice office) => Capture(
        office, OldScale, new(2026, 5, 20), PassingTruck(office), 6_000, refused: AdmissibleSite.Id, lawbook: "O-01");

    private FleetTruck PassingTruck(QuarterOffice office)
    {
        var (truck, limit) = Random.Int(0, 2) switch { 0 => (SixAxles, 49_000), 1 => (ThreeAxles, 25_000), _ => (TwoAxles, 18_000) };
        return new(people[office].Truck(), "", truck, limit);
    }

    internal static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
