using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Governance.Subjects.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Enforcement;

namespace Regulatory.Integration.Specs.Acts.Enforcement;

/// <summary>What a case knows of its neighbours: measures, leads; and what it is to somebody who wants to be forgotten.</summary>
[Collection(OfficeCollection.Name)]
public sealed class CaseMattersSpec(OfficeServer server) : IAsyncLifetime
{
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly Actor Province = Of("superior-gd", Role.SuperiorAuthority) with { Division = DivisionCode.Parse("440000") };
    private static readonly Actor Head = Of("head-gz", Role.AgencyHead);
    private static readonly Actor UnitHead = Of("unit-head-gz", Role.CaseUnitHead);
    private static readonly Actor Officer = Of("officer-1", Role.EnforcementOfficer);
    private static readonly OffenceCode Blocking = OffenceCode.Parse("HW04");

    private static readonly PartyConcerned Person = new(
        PartyKind.NaturalPerson, "张三", ResidentId: ResidentId.Parse("44030519851231123X"), Address: "广州市天河区天河路2号");

    private static readonly PartyConcerned Carrier = new(
        PartyKind.Organisation, "穗通货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), Address: "广州市越秀区东风中路1号");

    private static readonly AssignedOfficer[] Both =
        [new("officer-1", "李一", "44010001", new(2027, 12, 31)), new("officer-2", "王二", "44010002", new(2027, 12, 31))];

    private Office office = null!;

    public async Task InitializeAsync()
    {
        office = await Office.Open(server);
        await Done(Province, new ListOffence(
            Blocking,
            new("堵塞检测站点", "Blocking a check", EnforcementDomain.HighwayAdministration, [new("HSPR/67", Confidence.Certain)],
                [new("ordinary", "一般", "Ordinary", Confidence.Certain, [], Money.OfYuan(0), Money.OfYuan(30_000))],
                [new(MeasureKind.SeizureOfVehicle, "HSPR/67")]),
            "公路安全保护条例", new(2011, 7, 1)));
    }

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task a_measure_that_names_the_case_keeps_it_open_until_it_is_lifted()
    {
        var id = await Filed(Person);
        var measure = new MeasureId(Guid.NewGuid());
        await Done(Officer, Seizing(measure, id));
        (await office.TypesOf(new(CaseActs.CaseStreams, id.ToString()))).ShouldContain("enforcement.case.measure-added.v1");
        await Done(Head, new WithdrawCase(id, "无违法事实"));
        (await office.Do(Head, new CloseCase(id, ClosingGround.Withdrawn))).ShouldBeOfType<ActRefused>().Refusal.Rule
            .ShouldBe(MeasuresLiftedBeforeClosing.Id);
        await Done(Head, new LiftMeasure(measure, LiftGround.NoOffence, "解1", "无违法事实"));
        await Done(Head, new CloseCase(id, ClosingGround.Withdrawn));
    }

    [Fact]
    public async Task nothing_is_held_for_a_case_that_there_is_not() =>
        (await office.Do(Officer, Seizing(new(Guid.NewGuid()), new(Guid.NewGuid())))).ShouldBeOfType<ActRefused>().Refusal.Rule.ShouldBe(KnownOnRecord.Id);

    [Fact]
    public async Task what_was_held_before_the_case_joins_its_file_by_hand()
    {
        var measure = new MeasureId(Guid.NewGuid());
        await Done(Officer, Seizing(measure, null));
        var id = await Filed(Person);
        await Done(Officer, new AddMeasureToCase(id, measure));
        (await office.Do(Officer, new AddMeasureToCase(await Filed(Carrier), measure))).ShouldBeOfType<ActRefused>().Refusal.Rule
            .ShouldBe(MeasureOfTheCase.Id);
    }

    [Fact]
    public async Task a_case_was_not_discovered_before_its_lead()
    {
        var lead = new LeadId(Guid.NewGuid());
        await Done(Officer, new RegisterLead(
            lead, LeadSource.Report, EnforcementDomain.HighwayAdministration, Guangzhou, "堵塞检测站", "G105", new(2026, 3, 1), Reference: "12328-1"));
        var filing = Filing(new(Guid.NewGuid()), Person) with { Lead = lead };
        (await office.Do(Head, filing)).ShouldBeOfType<ActRefused>().Refusal.Rule.ShouldBe(DiscoveredAsTheLeadSays.Id);
        await Done(Head, filing with { DiscoveredOn = new(2026, 3, 1) });
    }

    [Fact]
    public async Task a_lead_on_which_no_case_is_filed_is_declined_with_it()
    {
        var lead = new LeadId(Guid.NewGuid());
        await Done(Officer, new RegisterLead(
            lead, LeadSource.Report, EnforcementDomain.HighwayAdministration, Guangzhou, "堵塞检测站", "G105", new(2026, 3, 1), Reference: "12328-2"));
        await Done(Head, new DeclineFiling(new(Guid.NewGuid()), lead, Guangzhou, "没有违法事实"));
        (await office.TypesOf(new(EvidenceActs.LeadStreams, lead.ToString())))[^1].ShouldBe("enforcement.lead.not-filed.v1");
    }

    [Fact]
    public async Task somebody_in_a_case_is_known_while_it_is_open_and_ten_years_after()
    {
        var id = await Filed(Person);
        var who = new Pseudonyms([.. Enumerable.Range(1, 32).Select(i => (byte)i)]).PartyOf(Person.ResidentId!.Value);
        var measure = new MeasureId(Guid.NewGuid());
        await Done(Officer, Seizing(measure, id));
        office.SubjectStreams[who] = [new(CaseActs.CaseStreams, id.ToString()), new(EvidenceActs.MeasureStreams, measure.ToString())];
        (await Forget(who)).ShouldBeOfType<ActRefused>().Refusal.Rule.ShouldBe(MattersEndBeforeErasure.Id);

        await Done(Head, new WithdrawCase(id, "无违法事实"));
        await Done(Head, new LiftMeasure(measure, LiftGround.NoOffence, "解1", "无违法事实"));
        await Done(Head, new CloseCase(id, ClosingGround.Withdrawn));
        (await Forget(who)).ShouldBeOfType<ActRefused>().Refusal.Details["until"].ShouldBe("2036-03-02");

        office.Clock.AdvanceDays(3_654);
        (await Forget(who)).ShouldBeOfType<ActAccepted>();
    }

    [Fact]
    public async Task the_worse_the_credit_the_sooner_the_next_inspection()
    {
        var party = PartyId.Of(Carrier.CreditCode!.Value);
        office.Rhythms[party] = new(100, new(2025, 10, 1));
        (await Plan()).ShouldBeOfType<ActRefused>().Refusal.Rule.ShouldBe(NotOftenerThanAllowed.Id);
        office.Rhythms[party] = new(400, new(2025, 10, 1));
        (await Plan()).ShouldBeOfType<ActAccepted>();

        Task<ActOutcome> Plan() => office.Do(UnitHead, new PlanInspection(
            new(Guid.NewGuid()), InspectionKind.Routine, EnforcementDomain.RoadTransport, Carrier, Guangzhou, "年度检查计划", ["车辆维护"], new(2026, 3, 10)));
    }

    private Task<ActOutcome> Forget(PartyId who) => office.Do(Province, new RequestErasure(who, ErasureBasis.PurposeEnded, $"删-{Guid.NewGuid():n}"));

    private async Task<CaseId> Filed(PartyConcerned party)
    {
        var id = new CaseId(Guid.NewGuid());
        await Done(Head, Filing(id, party));
        return id;
    }

    private static FileCase Filing(CaseId id, PartyConcerned party) => new(
        id, null, EnforcementDomain.HighwayAdministration, party, new(Blocking, new(2026, 2, 27), "G105", Plate.Parse("粤A12345/Yellow")), Guangzhou,
        new(2026, 2, 27));

    private static ImposeMeasure Seizing(MeasureId measure, CaseId? id) => new(
        measure, $"粤交强〔2026〕{measure.Value:n}", MeasureKind.SeizureOfVehicle, Blocking, Person, Guangzhou,
        [new("货车", 1, "完好", "涉案车辆", Plate.Parse("粤A12345/Yellow"))], "停车场", [.. Both], PartyTold: true, ListHandedOver: true, id,
        Danger: "当场逃逸");

    private Task<ActAccepted> Done(Actor actor, object command) => Office.Accepted(office.Do(actor, command));

    private static Actor Of(string account, Role role) => new(account, account, [role], Guangzhou, "广州市交通运输局");
}
