using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Enforcement;

namespace Regulatory.Integration.Specs.Acts.Enforcement;

[Collection(OfficeCollection.Name)]
public sealed class CaseActsSpec(OfficeServer server) : IAsyncLifetime
{
    private static readonly Actor Province = Of("province-gd", Role.SuperiorAuthority) with { Division = DivisionCode.Parse("440000") };
    private static readonly Actor Head = Of("head-gz", Role.AgencyHead);
    private static readonly Actor UnitHead = Of("unit-head-gz", Role.CaseUnitHead);
    private static readonly Actor Officer = Of("officer-1", Role.EnforcementOfficer);

    private static readonly OffenceCode Modification = OffenceCode.Parse("RT11");

    private static readonly PartyConcerned Carrier = new(
        PartyKind.Organisation, "穗通货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), Address: "广州市越秀区东风中路1号");

    private static readonly AllegedActStated Act = new(Modification, new(2026, 2, 27), "G105 K2300+100", Plate.Parse("粤A12345/Yellow"));

    private Office office = null!;

    public async Task InitializeAsync()
    {
        office = await Office.Open(server);
        await Done(Province, new ListOffence(
            Modification,
            new("擅自改装车辆", "Unauthorised modification", EnforcementDomain.RoadTransport, [new("RTR/69", Confidence.Certain)],
                [new("ordinary", "一般", "Ordinary", Confidence.Certain, [], Money.OfYuan(5_000), Money.OfYuan(20_000))], []),
            "RTR", new(2023, 7, 20)));
    }

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task a_case_goes_from_filing_to_service_and_its_numbers_stand_in_their_registers()
    {
        var id = await Served();
        (await office.TypesOf(new(CaseActs.CaseStreams, id.ToString()))).ShouldBe(
        [
            "enforcement.case.filed.v1", "enforcement.case.officers-assigned.v1", "enforcement.case.investigation-recorded.v1",
            "enforcement.case.investigation-concluded.v1", "enforcement.case.notice-served.v1", "enforcement.case.penalty-decided.v1",
            "enforcement.case.decision-served.v1",
        ]);
        (await office.TypesOf(new("enforcement.number-register", "case-440100-2026"))).Length.ShouldBe(1);
        (await office.TypesOf(new("enforcement.number-register", "decision-440100-2026"))).Length.ShouldBe(1);
    }

    [Fact]
    public async Task the_same_act_is_not_fined_in_another_case()
    {
        await Served();
        var second = await ReadyToDecide();
        var outcome = await office.Do(Head, Deciding(second));
        outcome.ShouldBeOfType<ActClaimTaken>().Kind.ShouldBe(OneActOneFine.ClaimKind);
    }

    [Fact]
    public async Task a_reconsideration_that_revokes_the_decision_is_heard_by_the_case()
    {
        var id = await Served();
        var number = await DecisionNumberOf(id);
        var remedy = new RemedyId(Guid.NewGuid());
        await Done(UnitHead, new FileRemedy(
            remedy, RemedyKind.Reconsideration, id, number, "广东省交通运输厅", ChinaTime.DayOf(office.Clock.GetCurrentInstant())));
        await Done(UnitHead, new AcceptRemedy(remedy, "粤交复受1号"));
        await Done(UnitHead, new DecideRemedy(remedy, RemedyOutcome.Revoked, "粤交复1号", DecideAnew: true));
        (await office.TypesOf(new(CaseActs.CaseStreams, id.ToString())))[^1].ShouldBe("enforcement.case.decision-revoked.v1");
    }

    [Fact]
    public async Task what_a_served_decision_demands_is_enforced_by_the_agency_of_its_city_and_no_other()
    {
        var id = await Served();
        var (today, number) = (ChinaTime.DayOf(office.Clock.GetCurrentInstant()), await DecisionNumberOf(id));
        var demand = new DemandDuty(id, number, "催1", "恢复车厢原状", "送至有资质的维修企业恢复", today.PlusDays(10), ServiceMethod.Direct, today);

        var elsewhere = await office.Do(Officer with { Division = DivisionCode.Parse("440300") }, demand);
        elsewhere.ShouldBeOfType<ActRefused>().Refusal.Rule.ShouldBe(ExecutionOfOwnCase.Id);
        await Done(Officer, demand);
        await Done(Head, new SuspendExecution(id, "中1", ExecutionSuspensionGround.Hardship, "当事人暂无履行能力"));

        (await office.TypesOf(new(ExecutionActs.ExecutionStreams, id.ToString()))).ShouldBe(["enforcement.execution.demanded.v1", "enforcement.execution.suspended.v1"]);
        (await office.Do(Head with { Division = DivisionCode.Parse("440300") }, new EndExecution(id, "终1", ExecutionEndGround.Other, "其他")))
            .ShouldBeOfType<ActForbidden>();
    }

    [Fact]
    public async Task an_order_to_correct_is_enforced_before_there_is_a_penalty()
    {
        var (id, today) = (new CaseId(Guid.NewGuid()), ChinaTime.DayOf(office.Clock.GetCurrentInstant()));
        await Done(Head, Filing(id));
        await Done(Officer, new OrderCorrection(id, "责改1", "擅自改装车厢", ["RTR/69"], today.PlusDays(3), StopAct: true, ServiceMethod.Direct, today));
        await Done(Officer, new DemandDuty(id, "责改1", "催1", "恢复车厢原状", "自行恢复", today.PlusDays(10), ServiceMethod.Direct, today));
    }

    [Fact]
    public async Task another_city_has_no_part_in_the_case()
    {
        var id = new CaseId(Guid.NewGuid());
        await Done(Head, Filing(id));
        var outcome = await office.Do(UnitHead with { Division = DivisionCode.Parse("440300") }, Assigning(id));
        outcome.ShouldBeOfType<ActForbidden>();
    }

    private async Task<CaseId> Served()
    {
        var id = await ReadyToDecide();
        await Done(Head, Deciding(id));
        var today = ChinaTime.DayOf(office.Clock.GetCurrentInstant());
        await Done(Officer, new ServeDecision(id, ServiceMethod.Direct, today, new(
            new('b', 64), Carrier.Name, Carrier.Address!, "擅自改装车厢", "现场笔录", "罚款8000元，RTR/69", "15日内缴至指定银行",
            "60日内申请行政复议或者6个月内起诉", "广州市交通运输局", today, "行政执法专用章")));
        return id;
    }

    /// <summary>Noticed, and the time for a defence is over.</summary>
    private async Task<CaseId> ReadyToDecide()
    {
        var id = new CaseId(Guid.NewGuid());
        await Done(Head, Filing(id));
        await Done(UnitHead, Assigning(id));
        await Done(Officer, new RecordInvestigation(
            id, InvestigationRecord.Scene, ["officer-1", "officer-2"], true, Act.Place, RecordSignature.SignedByParty, new('a', 64)));
        await Done(Officer, new ConcludeInvestigation(id, ProposedDisposal.Penalty, "擅自改装车厢", new()));
        await Done(Officer, new ServeViolationNotice(
            id, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], "擅自改装车厢", "有现场笔录为证", ["RTR/69"], ServiceMethod.Direct,
            ChinaTime.DayOf(office.Clock.GetCurrentInstant())));
        office.Clock.Advance(Duration.FromDays(14));
        return id;
    }

    private async Task<string> DecisionNumberOf(CaseId id) =>
        (await office.Ledger.LoadStream(new(CaseActs.CaseStreams, id.ToString())))
            .Select(office.Catalogue.Decode).OfType<PenaltyDecided>().Single().DecisionNumber;

    private static FileCase Filing(CaseId id) => new(
        id, null, EnforcementDomain.RoadTransport, Carrier, Act, DivisionCode.Parse("440100"), new(2026, 2, 27));

    private static AssignOfficers Assigning(CaseId id) => new(
        id, [new("officer-1", "李一", "44010001", new(2027, 12, 31)), new("officer-2", "王二", "44010002", new(2027, 12, 31))]);

    private static DecidePenalty Deciding(CaseId id) => new(
        id, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], "擅自改装车厢", "有现场笔录为证", ["RTR/69"]);

    private Task<ActAccepted> Done(Actor actor, object command) => Office.Accepted(office.Do(actor, command));

    private static Actor Of(string account, Role role) => new(account, account, [role], DivisionCode.Parse("440100"), "广州市交通运输局");
}
