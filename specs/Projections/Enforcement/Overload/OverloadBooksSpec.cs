using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement.Overload;

namespace Regulatory.Projections.Specs.Enforcement.Overload;

public sealed class OverloadBooksSpec
{
    private const string SiteKey = "0198c6f0-0000-7000-8000-0000000000a1";
    private const string RecordKey = "0198c6f0-0000-7000-8000-0000000000b1";
    private const string OtherKey = "0198c6f0-0000-7000-8000-0000000000b2";
    private const string CounterKey = "Vehicle-粤A12345/Yellow";

    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly DivisionCode Tianhe = DivisionCode.Parse("440106");
    private static readonly Plate Truck = Plate.Parse("粤A12345/Yellow");
    private static readonly RoadPosition Position = RoadPosition.Parse("S385 K80+380");
    private static readonly CreditCode Code = CreditCode.Parse("91440101MA5ABCDE1M");
    private static readonly PartyId Person = PartyId.Parse("P:00112233445566778899aabbccddeeff");
    private static readonly CaseId Case = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000d1");
    private static readonly PartyOnRecord Company = PartyOnRecord.Of(new(PartyKind.Organisation, "穗通货运有限公司", Code), PartyId.Of(Code));

    private static readonly PartyOnRecord Owner =
        PartyOnRecord.Of(new(PartyKind.NaturalPerson, "张三丰", ResidentId: ResidentId.Parse("44030519851231123X")), Person);

    private static readonly TruckConfiguration TwoAxles =
        new(TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres)]);

    private static readonly SitePlanned Planned = new(SiteKind.OffSite, "S385监测点", Position, Tianhe, "天河区交通局", null, new(2026, 1, 5));

    private static readonly SitePublished Published =
        new(SiteKind.OffSite, "S385监测点", Position, Tianhe, "天河区交通局", "公告1号", new(2026, 1, 20));

    private static WeighingCaptured Captured(int adjustedKg, LocalDate? day = null) => new(
        SiteId.Parse(SiteKey), Tianhe, "天河区交通局", Position, "WIM-01", WeigherClass.Dynamic, "检字1号", new(2027, 1, 5),
        ChinaTime.At(day ?? Day, new(9, 0)), "1", TravelDirection.Rising, 45, Truck, 990, TwoAxles, [8_000, 16_000], 24_000,
        new(WeigherClass.Dynamic, 24_000, 50, adjustedKg, 18_000, Math.Max(0, adjustedKg - 18_000)), null, new([], null, new('a', 64)), [],
        day ?? Day);

    private static EntryWeighed Weighed(int excess) => new(
        SiteId.Parse(SiteKey), Tianhe, Code, ChinaTime.At(Day, new(9, 0)), "1", Truck, TwoAxles, [],
        new(WeigherClass.Static, 18_000 + excess, 0, 18_000 + excess, 18_000, excess), new('a', 64), Day);

    [Fact]
    public void nothing_is_shown_of_a_site_before_it_is_published()
    {
        var rows = new Folded<MonitoringSites>().Given(SiteKey, Planned, new SiteReviewed("法1", "技1", null, new(2026, 1, 10)));
        rows.Rows().ShouldBeEmpty();
        var row = rows.Given(SiteKey, Published, new SitePutInService(new(2026, 2, 1))).Row(SiteKey).ShouldNotBeNull();
        row.ShouldSatisfyAllConditions(
            () => row.Position.ShouldBe(Position), () => row.Stage.ShouldBe(SiteStage.InService), () => row.InServiceSince.ShouldBe(new(2026, 2, 1)),
            () => row.NoticeNumber.ShouldBe("公告1号"), () => row.Version.ShouldBe(4));
        rows.When(SiteKey, new SiteSuspended("检修", Day)).Row(SiteKey)!.InServiceSince.ShouldBeNull();
    }

    [Fact]
    public void a_site_that_was_retired_unpublished_is_never_shown() =>
        new Folded<MonitoringSites>().Given(SiteKey, Planned, new SiteRetired("取消", Day)).Rows().ShouldBeEmpty();

    [Fact]
    public void the_agencys_own_book_has_planned_sites_with_their_devices()
    {
        var row = new Folded<SitePlans>().Given(
            SiteKey, Planned, new DeviceVerified("WIM-01", WeigherClass.Dynamic, "检字1号", new(2026, 1, 6), new(2027, 1, 5), new(2026, 1, 6)),
            new DeviceVerified("WIM-01", WeigherClass.Dynamic, "检字2号", new(2026, 2, 6), new(2027, 2, 5), new(2026, 2, 6))).Row(SiteKey).ShouldNotBeNull();
        row.Devices.ShouldHaveSingleItem().CertificateNumber.ShouldBe("检字2号");
        row.VerifiedUntil.ShouldBe(new(2027, 2, 5));
    }

    [Fact]
    public void a_capture_waits_until_it_is_filed_or_falls_away()
    {
        var rows = new Folded<WeighReviewQueue>().Given(RecordKey, Captured(22_800), new WeighingScreened(Day), new FirstReviewPassed("officer-1", null, Day));
        rows.Row(RecordKey)!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(WeighStage.FirstReviewed), row => row.Waiting.ShouldBeTrue(), row => row.ExcessKg.ShouldBe(4_800),
            row => row.FirstReviewer.ShouldBe("officer-1"), row => row.AxleCount.ShouldBe(2), row => row.Version.ShouldBe(3));
        rows.Row(RecordKey)!.Told.ShouldBeNull();
        rows.Given(
            RecordKey, new SecondReviewPassed("officer-2", "清晰", Day), new WeighEvidenceSealed(new('a', 64), Day), new OwnerIdentified(Owner, null, "440100123456", Day),
            new OwnerInformed(InformChannel.Post, new(new(2026, 3, 17), false), Day), new WeighingFiled(Case, null, Day));
        rows.Row(RecordKey)!.ShouldSatisfyAllConditions(
            row => row.Waiting.ShouldBeFalse(), row => row.Case.ShouldBe(Case), row => row.OwnerName.ShouldBe("张三丰"),
            row => row.HandleBy.ShouldBe(new(2026, 3, 17)), row => row.Told.ShouldBe(Person), row => row.SecondReviewer.ShouldBe("officer-2"));
    }

    [Fact]
    public void a_capture_names_its_pictures_and_where_the_store_has_them()
    {
        var pack = new EvidencePack([new(PictureView.Front, new('1', 64)), new(PictureView.Side, new('2', 64))], new(new('3', 64), 6), new('a', 64));
        new Folded<WeighReviewQueue>().Given(RecordKey, Captured(22_800) with { Evidence = pack, Build = VehicleBuild.Refrigerated }).Row(RecordKey)!.ShouldSatisfyAllConditions(
            row => row.Pictures.Select(picture => picture.View).ShouldBe([PictureView.Front, PictureView.Side]), row => row.Film!.Seconds.ShouldBe(6),
            row => row.Files.ShouldBe([new('1', 64), new('2', 64), new('3', 64), new('a', 64)]), row => row.AxleLoads.ShouldBe([new(1, 8_000), new(2, 16_000)]),
            row => row.ErrorPerMille.ShouldBe(50), row => row.Truck.Groups.ShouldBe(TwoAxles.Groups), row => row.SpeedKmh.ShouldBe(45),
            row => row.Build.ShouldBe(VehicleBuild.Refrigerated));
    }

    [Fact]
    public void a_discarded_capture_says_why() =>
        new Folded<WeighReviewQueue>().Given(RecordKey, Captured(17_000), new WeighingDiscarded(DiscardReason.WithinLimit, null, null, Day)).Row(RecordKey)!
            .ShouldSatisfyAllConditions(
                row => row.DiscardedFor.ShouldBe(DiscardReason.WithinLimit), row => row.Waiting.ShouldBeFalse());

    [Fact]
    public void a_counter_tells_what_stands_and_whether_the_threshold_is_crossed()
    {
        var other = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000d2");
        var counter = CounterId.OfVehicle(Truck);
        var rows = new Folded<ViolationCounters>().Given(
            CounterKey, new ViolationCounted(other, "罚2号", new(2026, 2, 1), Truck, Day), new ViolationCounted(Case, "罚1号", new(2026, 1, 1), Truck, Day),
            new CounterThresholdCrossed(
                counter, CounterMeasure.RevokeVehicleCertificate, 4, null, new(2025, 2, 2), new(2026, 2, 1), [Case, other], Day));
        rows.Row(CounterKey)!.ShouldSatisfyAllConditions(
            row => row.Plate.ShouldBe(Truck), row => row.Standing.ShouldBe(2), row => row.LatestOn.ShouldBe(new(2026, 2, 1)),
            row => row.IsCrossed.ShouldBeTrue(), row => row.Measure.ShouldBe(CounterMeasure.RevokeVehicleCertificate),
            row => row.Violations.Select(violation => violation.Case).ShouldBe([Case, other]));
        rows.Given(
            CounterKey, new ViolationUncounted(other, "复1号", Day),
            new CounterThresholdUndone(counter, CounterMeasure.RevokeVehicleCertificate, new(2025, 2, 2), new(2026, 2, 1), Day));
        rows.Row(CounterKey)!.ShouldSatisfyAllConditions(
            row => row.Standing.ShouldBe(1), row => row.IsCrossed.ShouldBeFalse(), row => row.Measure.ShouldBeNull());
    }

    [Fact]
    public void a_source_unit_is_listed_with_what_officers_know_of_it()
    {
        const string Key = "0198c6f0-0000-7000-8000-0000000000c1";
        var row = new Folded<SourceUnits>().Given(
            Key, new SourceUnitListed(Company, Tianhe, "天河区交通局", "石场路1号", "公告2号", new(2026, 1, 5)),
            new SourceUnitConnected("SC-01", "检字9号", new(2027, 1, 5), new(2026, 1, 10)), new SourceHitCounted("ZZ-1", new(2026, 2, 1), Day),
            new SourceHitCounted("ZZ-0", new(2026, 1, 20), Day)).Row(Key).ShouldNotBeNull();
        row.ShouldSatisfyAllConditions(
            () => row.Name.ShouldBe("穗通货运有限公司"), () => row.IsConnected.ShouldBeTrue(), () => row.Stage.ShouldBe(SourceStage.Connected),
            () => row.Hits.ShouldBe(2), () => row.LatestHitOn.ShouldBe(new(2026, 2, 1)));
    }

    [Fact]
    public void a_natural_person_carrier_stands_by_the_family_name()
    {
        const string Key = "0198c6f0-0000-7000-8000-0000000000e9";
        var applied = new OversizePermitApplied(
            Owner, Truck, null, new("变压器", false, new(26_000, 3_500, 4_400), 80_000, TwoAxles, [40_000, 40_000]),
            new(RouteReach.AcrossCounties, "黄埔港", "增城", "G107"), new(), new(2026, 3, 16), new(2026, 3, 20), Tianhe, Day);
        var rows = new Folded<OversizePermits>().Given(
            Key, applied, new OversizePermitAccepted(OversizeClass.Two, new(new(2026, 3, 9), false), "天河区交通局", Day));
        rows.Row(Key)!.ShouldSatisfyAllConditions(
            row => row.Carrier.ShouldBe("张*"), row => row.Party.ShouldBe(Person), row => row.DecideBy.ShouldBe(new(2026, 3, 9)),
            row => row.Class.ShouldBe(OversizeClass.Two));
        rows.Given(
            Key, new RouteChecked([new("增江大桥", 980)], RouteVerdict.Passes, null, Day),
            new OversizePermitGranted("粤穗大件1号", new(2026, 3, 16), new(2026, 3, 20), true, "夜间", null, Day),
            new OversizeTripMade(new(2026, 3, 16), true, new(2026, 3, 16)));
        rows.Row(Key)!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(PermitStage.Used), row => row.Number.ShouldBe("粤穗大件1号"), row => row.Trips.ShouldBe(1),
            row => row.DecideBy.ShouldBeNull());
    }

    [Fact]
    public void the_statistics_count_by_site_and_by_city_month_by_month()
    {
        var rows = new Folded<OverloadStatistics>()
            .Given(RecordKey, Captured(22_800), new WeighingScreened(Day)).Given(OtherKey, Captured(17_000))
            .Given("0198c6f0-0000-7000-8000-0000000000b3", Captured(17_000, new(2026, 4, 1)))
            .Given("0198c6f0-0000-7000-8000-0000000000f1", Weighed(0), new EntryAdmitted(SiteId.Parse(SiteKey), Tianhe, Truck, Day))
            .Given("0198c6f0-0000-7000-8000-0000000000f2", Weighed(900), new EntryRefused(SiteId.Parse(SiteKey), Tianhe, Truck, Day));
        var city = rows.Row("440100:2026-03").ShouldNotBeNull();
        city.ShouldSatisfyAllConditions(
            () => city.Of.ShouldBe(StatisticsOf.City), () => city.Division.ShouldBe(DivisionCode.Parse("440100")), () => city.Site.ShouldBeNull(),
            () => city.Weighed.ShouldBe(4), () => city.OverLimit.ShouldBe(2), () => city.OverLimitPerMille.ShouldBe(500),
            () => city.EntryWeighed.ShouldBe(2), () => city.EntryRefused.ShouldBe(1), () => city.RefusedPerMille.ShouldBe(500));
        rows.Row($"{SiteKey}:2026-03").ShouldNotBeNull().Site.ShouldBe(SiteId.Parse(SiteKey));
        rows.Row("440100:2026-04").ShouldNotBeNull().Weighed.ShouldBe(1);
        rows.Rows().Count.ShouldBe(4);
    }
}
