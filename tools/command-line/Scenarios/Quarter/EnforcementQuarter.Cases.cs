using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>Three hundred cases: every way once in each city, and then the common ones until there are enough.</summary>
public sealed partial class EnforcementQuarter
{
    private void Cases()
    {
        foreach (var office in QuarterOffice.All)
        {
            SideExits(office);
            Hearings(office);
            Payments(office);
            Challenges(office);
            Holding(office);
            Recidivists(office);
            Young(office);
            SameJourney(office, new(2026, 5, 7));
        }
        var onSpot = size.Cases / 5;
        while (Truth.Cases.Count(one => one.Procedure is CaseProcedure.Simplified) < onSpot) OnSpot(Any());
        while (Truth.Cases.Count < size.Cases) Common(Any());
    }

    /// <summary>The ordinary case: a lead, an inquiry, a notice, a fine that is paid.</summary>
    private void Common(QuarterOffice office)
    {
        var way = Random.Int(0, 99);
        if (way < 35)
        {
            var fleet = Random.ArrayElement([.. fleets[office].Skip(3).Take(5)]);
            var truck = Random.ArrayElement([.. fleet.Trucks]);
            Overload(office, fleet, truck, Random.Bool(0.8f) ? Random.ArrayElement([.. fleet.Drivers]) : null, Random.Int(60, 700), Some(32), awkward: way == 0)
                .After(1).Inquire().After(1).Conclude().After(1).Penalise(waived: Random.Bool()).PayAndClose(Random.Int(2, 6)).Mark("overload 超限");
        }
        else if (way < 92)
            Opened(office, SomeMatter(office), Some(34)).After(1).Conclude().After(1).Penalise(waived: Random.Bool()).PayAndClose(Random.Int(2, 6));
        else Open(office, way);
    }

    private QuarterCase Opened(QuarterOffice office, QuarterMatter matter, LocalDate from) => Case(office, matter, from)
        .Register(Random.ArrayElement([LeadSource.Report, LeadSource.Transfer, LeadSource.Superior, LeadSource.Subordinate, LeadSource.Other]))
        .After(1).Investigate();

    /// <summary>The quarter ends before the case does.</summary>
    private void Open(QuarterOffice office, int way)
    {
        var begun = Opened(office, CompanyMatter(office), Hall.Workday(new(2026, 6, 9), Random.Int(0, 4)));
        if (way < 94) begun.Mark("open 在办");
        else if (way < 97) begun.After(1).Conclude().After(1).Notify().Mark("open 在办");
        else begun.After(1).Conclude().After(1).Notify().Waive().After(1).Decide().Mark("open 在办");
    }

    private void OnSpot(QuarterOffice office)
    {
        var spot = Case(office, OnSpotMatter(office), Some(12)).PenaliseOnSpot();
        if (spot.Matter.Fine.Yuan <= 100 && spot.Matter.Party.Kind is PartyKind.NaturalPerson)
            spot.Collect(OnSpotCollectionGround.UpToHundredYuan).ReportOnSpot();
        else if (Random.Int(0, 9) == 0) spot.Collect(OnSpotCollectionGround.HardToEnforceLater).ReportOnSpot();
        else spot.After(2).ReportOnSpot().After(Random.Int(0, 4)).Pay(Domain.Enforcement.Fines.PaymentChannel.ElectronicPayment);
        spot.ReportToPlatform().After(1).Close(ClosingGround.Performed).After(1).Archive().Mark("on the spot 当场处罚");
    }

    private void SideExits(QuarterOffice office)
    {
        Case(office, SomeMatter(office), Some(5)).DeclineFiling("经核查，违法事实不能成立");
        Opened(office, CompanyMatter(office), Some(12)).After(2).Do(office.AgencyHead, one => new WithdrawCase(one.Id, "复查后确认不存在违法事实"), CaseStage.Withdrawn)
            .After(1).Close(ClosingGround.Withdrawn).Mark("withdrawn 撤销案件");
        Opened(office, PersonMatter(office), Some(16)).After(1).Conclude(proposed: ProposedDisposal.NoPenalty).After(1)
            .DecideNoPenalty(NoPenaltyGround.FirstAndCorrected, "初次违法且危害后果轻微并及时改正").After(2).Close(ClosingGround.NoPenalty).After(1).Archive()
            .Mark("no penalty 不予处罚");
        Opened(office, CompanyMatter(office), Some(16)).After(1).Conclude(proposed: ProposedDisposal.NoPenalty).After(1)
            .DecideNoPenalty(NoPenaltyGround.MinorAndCorrected, "违法行为轻微并及时改正，没有造成危害后果").After(2).Close(ClosingGround.NoPenalty)
            .Mark("no penalty 不予处罚");
        Opened(office, CompanyMatter(office), Some(12)).After(2)
            .Do(office.AgencyHead, one => new TransferJurisdiction(one.Id, "佛山市交通运输综合行政执法支队", one.Paper("移"), "行为发生地在佛山"), CaseStage.TransferredJurisdiction)
            .After(1).Close(ClosingGround.Transferred).Mark("jurisdiction transferred 移送管辖");
        Opened(office, PersonMatter(office), Some(12)).After(3)
            .Do(office.AgencyHead, one => new TerminateCase(one.Id, CaseTerminationGround.PartyDied, "当事人死亡"), CaseStage.Terminated)
            .After(1).Close(ClosingGround.Terminated).Mark("terminated 终止");
        Opened(office, CompanyMatter(office), Some(40)).After(1)
            .Do(office.AgencyHead, one => new SuspendCase(one.Id, SuspensionGround.DependsOnOtherCase, "等待另案结果"), CaseStage.Suspended).After(5)
            .Do(office.AgencyHead, one => new ResumeCase(one.Id), CaseStage.Investigating).After(1).Conclude().After(1).Penalise().PayAndClose(3).Mark("suspended 中止");
        Opened(office, CompanyMatter(office), Some(8)).After(1)
            .Do(office.AgencyHead, one => new SuspendCase(one.Id, SuspensionGround.LegalQuestionReferred, "法律适用问题请示"), CaseStage.Suspended).Mark("suspended 中止");
        Opened(office, CompanyMatter(office), Some(36)).After(1).Conclude(new(Difficult: true)).After(1).ReturnReview().After(2)
            .Conclude(new(Difficult: true)).After(1).PassReview().After(1).Notify().Waive().Discuss().After(1).Decide().After(1).Serve().After(1).Publish()
            .PayAndClose(3).Mark("legal review returned 法制审核退回");
        Opened(office, CompanyMatter(office), Some(40)).After(1)
            .Do(office.UnitHead, one => new StopCaseClock(one.Id, ExcludedTime.Testing)).After(4).Do(office.UnitHead, one => new ResumeCaseClock(one.Id))
            .Do(office.AgencyHead, one => new ExtendCasePeriod(one.Id, 30, "案情复杂"))
            .Try(office.AgencyHead, one => new ExtendCasePeriod(one.Id, 30, "案情复杂"), ExtensionInOrder.Id)
            .Conclude().After(1).Penalise().PayAndClose(3).Mark("period extended 延长办案期限");
        Police(office);
    }

    private void Police(QuarterOffice office)
    {
        QuarterCase Suspected() => Opened(office, CompanyMatter(office), Some(42)).After(1)
            .Do(office.Officer, one => new ReportSuspectedCrime(one.Id, [office.Officer.Account, office.Second.Account], "涉嫌危险作业罪"));
        QuarterCase Handed() => Suspected().Try(office.AgencyHead, one => one.Decision(), CrimeToThePolice.Id, "E-14").After(1)
            .Do(office.AgencyHead, one => new ApprovePoliceTransfer(one.Id))
            .Do(office.UnitHead, one => new TransferToPolice(one.Id, one.Paper("移公"), $"{office.City}市公安局", "危险作业罪"), CaseStage.TransferredCriminal);
        Handed().After(2).Do(office.UnitHead, one => new RecordPoliceFiling(one.Id, one.Paper("公立"))).After(1).Close(ClosingGround.Transferred)
            .Mark("police filed 公安立案");
        Handed().After(2).Do(office.UnitHead, one => new RecordPoliceRefusal(one.Id, one.Paper("公不立"), "尚不构成犯罪"), CaseStage.Investigating)
            .After(1).Conclude().After(1).Penalise().PayAndClose(3).Mark("police returned 公安退回");
        Suspected().After(1).Do(office.AgencyHead, one => new DeclinePoliceTransfer(one.Id, "未达刑事立案标准")).After(1).Conclude().After(1).Penalise()
            .PayAndClose(3).Mark("not transferred 不移送");
    }
}
