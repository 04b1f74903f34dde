using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Trucks.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Enforcement;

namespace Regulatory.Integration.Specs.Acts.Enforcement;

/// <summary>Cases that rest on captures: what is filed with the case, or keeps it from being filed.</summary>
[Collection(OfficeCollection.Name)]
public sealed class OverloadCasesSpec(OfficeServer server) : IAsyncLifetime
{
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly Actor Province = Of("province-gd", Role.SuperiorAuthority) with { Division = DivisionCode.Parse("440000") };
    private static readonly Actor Officer = Of("officer-gz", Role.EnforcementOfficer);
    private static readonly Actor Second = Of("officer2-gz", Role.EnforcementOfficer);
    private static readonly Actor Head = Of("head-gz", Role.AgencyHead);
    private static readonly Actor Lawyer = Of("lawyer-gz", Role.LegalReviewer);
    private static readonly Actor Gateway = Of("gateway-gz", Role.Partner);

    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Plate Truck = Plate.Parse("粤A12345/Yellow");

    private static readonly PartyConcerned Carrier = new(
        PartyKind.Organisation, "穗通货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), Address: "广州市越秀区东风中路1号");

    private static readonly TruckConfiguration TwoAxles =
        new(TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres)]);

    private Office office = null!;
    private SiteId site;

    public async Task InitializeAsync()
    {
        office = await Office.Open(server);
        foreach (var code in new[] { "HW01", "GD04" })
            await Done(Province, new ListOffence(
                OffenceCode.Parse(code),
                new("车辆超限行驶公路", "Overmass on a highway", EnforcementDomain.HighwayAdministration, [new("HSPR/64", Confidence.Certain)],
                    [new("ordinary", "一般", "Ordinary", Confidence.Certain, [], Money.Zero, Money.OfYuan(30_000))], []),
                "HSPR", new(2023, 7, 20)));
        site = new SiteId(Guid.NewGuid());
        await Done(Head, new PlanSite(site, SiteKind.OffSite, "监测点", Guangzhou, RoadPosition.Parse("S385 K80+380")));
        await Done(Officer, new RecordDeviceVerification(site, "WIM-01", WeigherClass.Dynamic, "检字1号", new(2026, 1, 6), new(2027, 1, 5)));
        await Done(Lawyer, new ReviewSite(site, "法1", "技1"));
        await Done(Head, new PublishSite(site, "公告1号"));
        await Done(Head, new PutSiteInService(site));
    }

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task a_case_that_names_a_capture_files_it_in_the_same_act()
    {
        var record = await Informed(8, '1');
        var filed = await Done(Head, Case(record));
        (await office.TypesOf(new(OverloadActs.WeighRecordStreams, record.ToString())))[^1].ShouldBe("enforcement.weigh-record.filed.v1");
        (await office.TypesOf(new("enforcement.truck-record", Truck.ToString()))).ShouldBe(["enforcement.truck-record.journey-charged.v1"]);
        (await office.TypesOf(filed.Stream)).ShouldBe(["enforcement.case.filed.v1"]);
    }

    [Fact]
    public async Task a_capture_that_nobody_reviewed_makes_no_case()
    {
        var record = new WeighRecordId(Guid.NewGuid());
        await Done(Gateway, Capture(record, 8, '1'));
        (await Refused(Head, Case(record))).ShouldBe(ReviewedBeforeCase.Id);
        (await Refused(Head, Case(new(Guid.NewGuid())))).ShouldBe(ReviewedBeforeCase.Id);
    }

    [Fact]
    public async Task a_case_about_another_truck_does_not_rest_on_the_capture()
    {
        var command = Case(await Informed(8, '1'));
        (await Refused(Head, command with { Act = command.Act with { Plate = Plate.Parse("粤A54321/Yellow") } })).ShouldBe(CaseOfTheCapture.Id);
        (await Refused(Head, command with { Act = command.Act with { ActOn = Day.PlusDays(-1) } })).ShouldBe(CaseOfTheCapture.Id);
    }

    [Fact]
    public async Task two_captures_of_one_trip_make_one_case_and_their_pictures_prove_one()
    {
        await Done(Head, Case(await Informed(5, '1')));
        (await Refused(Head, Case(await Informed(6, '2')))).ShouldBe(OneActOneCase.Id);
        (await Refused(Head, Case(await Informed(9, '1')))).ShouldBe(EvidenceProvesOnce.Id);
        await Done(Head, Case(await Informed(9, '3')));
    }

    [Fact]
    public async Task the_source_unit_answers_in_a_case_of_its_own_and_the_slip_is_one_hit()
    {
        var record = await Informed(8, '1');
        await Done(Head, Case(record));
        await Done(Head, Case(record) with { Act = Case(record).Act with { Offence = OffenceCode.Parse("GD04") } });
        (await office.TypesOf(new(OverloadActs.WeighRecordStreams, record.ToString())))[^1].ShouldBe("enforcement.weigh-record.cited.v1");

        var unit = new SourceUnitId(Guid.NewGuid());
        await Done(Head, new ListSourceUnit(unit, Carrier, Guangzhou, "石场路1号", "公告2号"));
        await Done(Officer, new ConnectSourceUnit(unit, "SC-01", "检字9号", new(2027, 1, 5)));
        await Done(Gateway, new RecordLoading(unit, Day, "ZZ-1", Truck, TwoAxles, 7_000, 24_000, "碎石", new('a', 64)));
        await Done(Officer, new TraceLoad(record, Carrier, unit, "ZZ-1", Day));
        (await office.TypesOf(new(OverloadActs.SourceUnitStreams, unit.ToString()))).Count(type => type.EndsWith("hit-counted.v1", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    private static FileCase Case(WeighRecordId record) => new(
        new(Guid.NewGuid()), null, EnforcementDomain.HighwayAdministration, Carrier,
        new(OffenceCode.Parse("HW01"), Day, "S385 K80+380", Truck, WeighRecord: record), Guangzhou, Day);

    private CaptureWeighing Capture(WeighRecordId record, int hour, char evidence) => new(
        record, site, "WIM-01", ChinaTime.At(Day, new(hour, 0)), "1", TravelDirection.Rising, 45, Truck, 990, TwoAxles, [8_000, 16_000], 24_000,
        new([new(PictureView.Front, evidence + new string('b', 63)), new(PictureView.Side, evidence + new string('c', 63))],
            new(evidence + new string('e', 63), 8), evidence + new string('a', 63)), []);

    private async Task<WeighRecordId> Informed(int hour, char evidence)
    {
        var record = new WeighRecordId(Guid.NewGuid());
        await Done(Gateway, Capture(record, hour, evidence));
        await Done(Officer, new PassFirstReview(record));
        await Done(Second, new PassSecondReview(record));
        await Done(Officer, new SealWeighEvidence(record, evidence + new string('a', 63)));
        await Done(Officer, new IdentifyOwner(record, Carrier));
        await Done(Officer, new InformOwner(record, InformChannel.TextMessage));
        return record;
    }

    private Task<ActAccepted> Done(Actor actor, object command) => Office.Accepted(office.Do(actor, command));

    private async Task<RuleId> Refused(Actor actor, object command) =>
        (await office.Do(actor, command)).ShouldBeOfType<ActRefused>().Refusal.Rule;

    private static Actor Of(string account, Role role) => new(account, account, [role], Guangzhou, "广州市交通运输局");
}
