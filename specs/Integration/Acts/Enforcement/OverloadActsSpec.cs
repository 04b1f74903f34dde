using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Counters.Rules;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Trucks.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Specs.Acts.Enforcement;

[Collection(OfficeCollection.Name)]
public sealed class OverloadActsSpec(OfficeServer server) : IAsyncLifetime
{
    private static readonly Actor Officer = Of("officer-gz", Role.EnforcementOfficer);
    private static readonly Actor Second = Of("officer2-gz", Role.EnforcementOfficer);
    private static readonly Actor UnitHead = Of("unit-head-gz", Role.CaseUnitHead);
    private static readonly Actor Head = Of("head-gz", Role.AgencyHead);
    private static readonly Actor Lawyer = Of("lawyer-gz", Role.LegalReviewer);
    private static readonly Actor Gateway = Of("gateway-gz", Role.Partner);
    private static readonly Actor Clockwork = Of("system:specs", Role.System);

    private static readonly PartyConcerned Carrier =
        new(PartyKind.Organisation, "穗通货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"));

    private static readonly TruckConfiguration TwoAxles =
        new(TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres)]);

    private readonly Plate truck = Plate.Parse("粤A12345/Yellow");
    private Office office = null!;

    public async Task InitializeAsync() => office = await Office.Open(server);

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task two_captures_of_one_journey_make_one_case()
    {
        var site = await SiteInService(SiteKind.OffSite);
        var first = await Informed(site, ChinaTime.At(new(2026, 3, 2), new(8, 0)));
        var second = await Informed(site, ChinaTime.At(new(2026, 3, 2), new(9, 30)));
        var filed = await Done(Officer, new FileWeighing(first, new(Guid.NewGuid())));

        var refused = await Refused(Officer, new FileWeighing(second, new(Guid.NewGuid())));

        refused.ShouldBe(OneActOneCase.Id);
        (await office.TypesOf(filed.Stream)).ShouldContain("enforcement.weigh-record.filed.v1");
        (await office.TypesOf(new("enforcement.weigh-record", second.ToString()))).ShouldNotContain("enforcement.weigh-record.filed.v1");
        (await office.TypesOf(new("enforcement.truck-record", truck.ToString()))).ShouldBe(["enforcement.truck-record.journey-charged.v1"]);
    }

    [Fact]
    public async Task an_annulled_record_gives_the_journey_free()
    {
        var site = await SiteInService(SiteKind.OffSite);
        var first = await Informed(site, ChinaTime.At(new(2026, 3, 2), new(8, 0)));
        var second = await Informed(site, ChinaTime.At(new(2026, 3, 2), new(9, 30)));
        await Done(Officer, new FileWeighing(first, new(Guid.NewGuid())));
        await Done(UnitHead, new AnnulWeighRecord(first, "传感器故障", second));
        await Done(Officer, new FileWeighing(second, new(Guid.NewGuid())));
    }

    [Fact]
    public async Task a_capture_of_a_site_that_was_suspended_is_no_evidence()
    {
        var site = await SiteInService(SiteKind.OffSite);
        await Done(Head, new SuspendSite(site, "检修"));
        (await Refused(Gateway, Capture(new(Guid.NewGuid()), site, ChinaTime.At(new(2026, 3, 2), new(8, 0))))).ShouldBe(AdmissibleSite.Id);
    }

    [Fact]
    public async Task the_third_entry_that_turns_a_truck_away_makes_a_lead()
    {
        var site = await SiteInService(SiteKind.TollEntry);
        for (var i = 0; i < 3; i++)
        {
            var check = new EntryCheckId(Guid.NewGuid());
            await Done(Gateway, new WeighAtEntry(
                check, site, "WIM-01", ChinaTime.At(new(2026, 3, 2), new(8, i)), "1", truck, TwoAxles, [8_000, 16_000], 24_000, new('a', 64)));
            (await Refused(Gateway, new AdmitTruck(check))).ShouldBe(WithinLimitToEnter.Id);
            await Done(Gateway, new TurnTruckAway(check));
        }
        (await office.TypesOf(new("enforcement.truck-record", truck.ToString()))).ShouldBe(
        [
            "enforcement.truck-record.entry-refusal-counted.v1", "enforcement.truck-record.entry-refusal-counted.v1",
            "enforcement.truck-record.entry-refusal-counted.v1", "enforcement.truck-record.repeated-refusal-noted.v1",
        ]);
    }

    [Fact]
    public async Task a_truck_loaded_over_its_limit_is_a_hit_of_its_source()
    {
        var unit = new SourceUnitId(Guid.NewGuid());
        await Done(Head, new ListSourceUnit(unit, Carrier, DivisionCode.Parse("440100"), "石场路1号", "公告2号"));
        await Done(Officer, new ConnectSourceUnit(unit, "SC-01", "检字9号", new(2027, 1, 5)));
        await Done(Gateway, new RecordLoading(unit, new(2026, 3, 2), "ZZ-1", truck, TwoAxles, 7_000, 17_000, "碎石", new('a', 64)));
        await Done(Gateway, new RecordLoading(unit, new(2026, 3, 2), "ZZ-2", truck, TwoAxles, 7_000, 20_000, "碎石", new('a', 64)));
        (await office.TypesOf(new("enforcement.source-unit", unit.ToString()))).ShouldBe(
            ["enforcement.source-unit.listed.v1", "enforcement.source-unit.connected.v1", "enforcement.source-unit.hit-counted.v1"]);
        (await office.TypesOf(new("enforcement.loading-sheet", new LoadingSheetId(unit, new(2026, 3, 2)).ToString()))).Length.ShouldBe(2);
    }

    [Fact]
    public async Task only_a_case_that_is_decided_counts()
    {
        var id = new CaseId(Guid.NewGuid());
        var count = new CountViolation(CounterId.OfVehicle(truck), id, "粤交罚〔2026〕440100-000123", new(2026, 2, 1), truck);
        (await Refused(Clockwork, count)).ShouldBe(DecidedCasesOnly.Id);
        office.CountableCases[id] = new(id, "粤交罚〔2026〕440100-000123", IsRevoked: false);
        await Done(Clockwork, count);
    }

    [Fact]
    public async Task another_city_sees_to_its_own_sites()
    {
        var site = await SiteInService(SiteKind.OffSite);
        (await office.Do(Head with { Division = DivisionCode.Parse("440300") }, new SuspendSite(site, "检修"))).ShouldNotBeOfType<ActAccepted>();
    }

    private async Task<SiteId> SiteInService(SiteKind kind)
    {
        var site = new SiteId(Guid.NewGuid());
        await Done(Head, new PlanSite(site, kind, "监测点", DivisionCode.Parse("440100"), RoadPosition.Parse("S385 K80+380")));
        await Done(Officer, new RecordDeviceVerification(site, "WIM-01", WeigherClass.Dynamic, "检字1号", new(2026, 1, 6), new(2027, 1, 5)));
        await Done(Lawyer, new ReviewSite(site, "法1", "技1"));
        await Done(Head, new PublishSite(site, "公告1号"));
        await Done(Head, new PutSiteInService(site));
        return site;
    }

    private CaptureWeighing Capture(WeighRecordId record, SiteId site, Instant at) => new(
        record, site, "WIM-01", at, "1", TravelDirection.Rising, 45, truck, 990, TwoAxles, [8_000, 16_000], 24_000,
        new([new(PictureView.Front, new('b', 64)), new(PictureView.Side, new('c', 64))], new(new('e', 64), 8), new('a', 64)), []);

    private async Task<WeighRecordId> Informed(SiteId site, Instant at)
    {
        var record = new WeighRecordId(Guid.NewGuid());
        await Done(Gateway, Capture(record, site, at));
        await Done(Officer, new PassFirstReview(record));
        await Done(Second, new PassSecondReview(record));
        await Done(Officer, new SealWeighEvidence(record, new('a', 64)));
        await Done(Officer, new IdentifyOwner(record, Carrier));
        await Done(Officer, new InformOwner(record, InformChannel.TextMessage));
        return record;
    }

    private Task<ActAccepted> Done(Actor actor, object command) => Office.Accepted(office.Do(actor, command));

    private async Task<RuleId> Refused(Actor actor, object command) =>
        (await office.Do(actor, command)).ShouldBeOfType<ActRefused>().Refusal.Rule;

    private static Actor Of(string account, Role role) => new(account, account, [role], DivisionCode.Parse("440100"), "广州市交通运输局");
}
