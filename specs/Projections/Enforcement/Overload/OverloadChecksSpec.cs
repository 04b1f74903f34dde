using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement.Overload;

namespace Regulatory.Projections.Specs.Enforcement.Overload;

/// <summary>The books of checks at entries and stations, of inquiries, and the indicators.</summary>
public sealed class OverloadChecksSpec
{
    private const string Entry = "0198c6f0-0000-7000-8000-0000000000f1", Station = "0198c6f0-0000-7000-8000-0000000000b1";

    private static readonly SiteId Site = SiteId.Parse("0198c6f0-0000-7000-8000-0000000000a1");
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly LocalDate LastOfFebruary = new(2026, 2, 28);
    private static readonly DivisionCode Tianhe = DivisionCode.Parse("440106");
    private static readonly Plate Truck = Plate.Parse("粤A12345/Yellow");
    private static readonly CreditCode Motorway = CreditCode.Parse("91440300MA5BBBB14D");
    private static readonly CaseId Case = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000d1");
    private static readonly PartyId Person = PartyId.Parse("P:00112233445566778899aabbccddeeff");

    private static readonly TruckConfiguration TwoAxles =
        new(TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres)]);

    private static MassFinding Static(int kg) => new(WeigherClass.Static, kg, 0, kg, 18_000, Math.Max(0, kg - 18_000));

    private static EntryWeighed Weighed(int kg, LocalDate arrived) => new(
        Site, Tianhe, Motorway, ChinaTime.At(arrived, new(23, 50)), "1", Truck, TwoAxles, [], Static(kg), new('a', 64), Day);

    private static EntryRefused Refused(LocalDate arrived) => new(Site, Tianhe, Truck, Day) { ArrivedOn = arrived };

    private static EntryLiabilityFound Found(EntryFault fault) => new(fault, Site, Tianhe, Motorway, Truck, Static(24_000), "倒查1号", Day);

    private static WeighingCaptured Captured(int kg) => new(
        Site, Tianhe, "天河区交通局", null, "WIM-01", WeigherClass.Static, "检字1号", new(2027, 1, 5), ChinaTime.At(LastOfFebruary, new(9, 0)), "1",
        TravelDirection.Rising, 45, Truck, 990, TwoAxles, [], kg, Static(kg), null, new([], null, new('a', 64)), [], Day);

    [Fact]
    public void a_check_at_an_entry_stands_under_the_day_on_which_the_truck_came()
    {
        var rows = new Folded<EntryChecks>().Given(Entry, Weighed(24_000, LastOfFebruary), new SuspicionReported("更换号牌", Day), Refused(LastOfFebruary));
        rows.Row(Entry)!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(EntryStage.Refused), row => row.ArrivedOn.ShouldBe(LastOfFebruary), row => row.Month.ShouldBe(new(2026, 2, 1)),
            row => row.ExcessKg.ShouldBe(6_000), row => row.Suspicions.ShouldBe(["更换号牌"]), row => row.Operator.ShouldBe(Motorway));
    }

    [Fact]
    public void an_entry_that_weighed_nothing_is_known_by_what_was_found() =>
        new Folded<EntryChecks>().Given(Entry, Found(EntryFault.WeigherOff)).Row(Entry)!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBeNull(), row => row.Fault.ShouldBe(EntryFault.WeigherOff), row => row.FoundExcessKg.ShouldBe(6_000),
            row => row.Document.ShouldBe("倒查1号"), row => row.ArrivedAt.ShouldBeNull());

    [Fact]
    public void a_check_at_a_station_keeps_its_first_weighing_beside_the_latest()
    {
        var rows = new Folded<StationChecks>().Given(
            Station, new VehicleGuided(Site, Tianhe, "天河区交通局", Truck, null, "目测", Day), new VehicleWeighed("SC-01", "检字1号", TwoAxles, [], Static(24_000), Day),
            new CargoUnloaded(5_000, "卸货场", Day), new VehicleReweighed("SC-01", "检字1号", [], Static(19_000), Day), new CargoUnloaded(1_200, "卸货场", Day),
            new VehicleReweighed("SC-01", "检字1号", [], Static(17_800), Day), new VehicleReleased(Day),
            new StationCheckFiled(Case, OffenceCode.Parse("HW01"), Day));
        rows.Row(Station)!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(StationStage.Released), row => row.FirstExcessKg.ShouldBe(6_000), row => row.LatestExcessKg.ShouldBe(0),
            row => row.UnloadedKg.ShouldBe(6_200), row => row.ReleasedOn.ShouldBe(Day), row => row.Cases.ShouldBe([Case]), row => row.Version.ShouldBe(8));
    }

    [Fact]
    public void an_inquiry_says_who_loaded_and_who_drove()
    {
        var company = PartyOnRecord.Of(new(PartyKind.Organisation, "砂石场", Motorway), PartyId.Of(Motorway));
        var driver = PartyOnRecord.Of(new(PartyKind.NaturalPerson, "张三丰", ResidentId: ResidentId.Parse("44030519851231123X")), Person);
        new Folded<OverloadInquiries>().Given(
            Station, new LoadTraced(Tianhe, Truck, company, null, "ZZ-1", Day, Day),
            new DriverTraced(Tianhe, Truck, driver, new(Person, "4401001990"), "穗通货运", Day),
            new NonconformityRecorded(Tianhe, Truck, NonconformityKind.Modified, "加高栏板", Day)).Row(Station)!.ShouldSatisfyAllConditions(
                row => row.Loader.ShouldBe("砂石场"), row => row.SlipNumber.ShouldBe("ZZ-1"), row => row.DriverName.ShouldBe("张三丰"),
                row => row.DriverQualification.ShouldBe("4401001990"), row => row.Nonconformity.ShouldBe(NonconformityKind.Modified));
    }

    [Fact]
    public void an_indicator_has_its_part_its_whole_and_the_version_of_its_rules()
    {
        var rows = new Folded<OverloadIndicators>()
            .Given(Entry, Weighed(24_000, LastOfFebruary), Refused(LastOfFebruary))
            .Given("0198c6f0-0000-7000-8000-0000000000f2", Weighed(17_000, LastOfFebruary), new EntryAdmitted(Site, Tianhe, Truck, Day) { ArrivedOn = LastOfFebruary })
            .Given("0198c6f0-0000-7000-8000-0000000000f3", Found(EntryFault.WeigherOff))
            .Given("0198c6f0-0000-7000-8000-0000000000f4", Weighed(24_000, Day), Found(EntryFault.AdmittedThoughOver));
        Of(rows, "OverLimitRate:440100:2026-02").ShouldBe((1, 2, 500));
        Of(rows, $"EntryRefusalRate:{Site}:2026-02").ShouldBe((1, 2, 500));
        Of(rows, "EntryRefusalRate:440000:2026-03").ShouldBe((0, 1, 0));
        Of(rows, "BackCheckHits:440000:2026-02").ShouldBe((0, 1, 0));
        Of(rows, "BackCheckHits:440000:2026-03").ShouldBe((2, 0, null));
        Of(rows, "AdmittedThoughOver:440100:2026-03").ShouldBe((1, 2, 500));
        rows.Row("OverLimitRate:440100:2026-02")!.RuleVersion.ShouldNotBeEmpty();
        rows.Row($"OverLimitRate:{Site}:2026-02")!.ShouldSatisfyAllConditions(row => row.Place.ShouldBe(Site.ToString()), row => row.Division.ShouldBe(Tianhe));
    }

    [Fact]
    public void stations_and_source_units_are_measured_where_they_lie()
    {
        var unit = SourceUnitId.Parse("0198c6f0-0000-7000-8000-0000000000c1");
        TruckLoaded Loaded(string slip, int kg) => new(unit, Tianhe, slip, null, Truck, null, TwoAxles, 7_000, Static(kg), "碎石", new('a', 64), Day);
        var rows = new Folded<OverloadIndicators>()
            .Given(Station, new VehicleWeighed("SC-01", "检字1号", TwoAxles, [], Static(24_000), Day) { Station = Site, Division = Tianhe })
            .Given($"{unit}_2026-03-02", Loaded("1", 17_000), Loaded("2", 17_000), Loaded("3", 20_000));
        Of(rows, $"StationOverLimitRate:{Site}:2026-03").ShouldBe((1, 1, 1_000));
        Of(rows, $"SourceHits:{unit}:2026-03").ShouldBe((1, 3, 333));
    }

    [Fact]
    public void what_was_annulled_is_taken_out_of_indicators_and_statistics()
    {
        var annulled = new WeighRecordAnnulled("传感器故障", null, Day) { Reading = new(Site, Tianhe, LastOfFebruary, OverLimit: true) };
        var rows = new Folded<OverloadIndicators>().Given(Station, Captured(24_000), annulled)
            .Given("0198c6f0-0000-7000-8000-0000000000b2", Captured(17_000));
        Of(rows, "OverLimitRate:440100:2026-02").ShouldBe((0, 1, 0));
        new Folded<OverloadIndicatorEntry>().Given(Station, Captured(24_000), annulled).Rows().Values.OrderBy(entry => entry.Position)
            .Select(entry => (entry.Id, entry.Day, entry.Part, entry.Whole)).ShouldBe(
                [("1:OverLimitRate", LastOfFebruary, 1, 1), ("2:OverLimitRate", LastOfFebruary, -1, -1)]);
        new Folded<OverloadStatistics>().Given(Station, Captured(24_000), annulled).Row("440100:2026-02")!.ShouldSatisfyAllConditions(
            row => row.Weighed.ShouldBe(0), row => row.OverLimit.ShouldBe(0), row => row.OverLimitPerMille.ShouldBe(0));
    }

    private static (int Part, int Whole, int? PerMille) Of(Folded<OverloadIndicators> rows, string id) =>
        rows.Row(id) is { } row ? (row.Numerator, row.Denominator, row.PerMille) : (-1, -1, null);
}
