using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>Heavier cases: hearings, collective decisions, revoked licences, things held and kept.</summary>
public sealed partial class EnforcementQuarter
{
    private static readonly Found Unlicensed = new("DG02", 100_000, 130_000, "在普通货物中夹带危险化学品", "《危险化学品安全管理条例》第八十七条");

    private int held, kept, licences;

    private void Hearings(QuarterOffice office)
    {
        var severe = new CaseComplexity(MajorPublicInterest: true, Heavy: true);
        QuarterCase Told(int leaving) => Opened(office, Of(Unlicensed, Organisation(office, "化工")), Some(leaving)).After(1).Conclude(severe).After(1).PassReview()
            .After(1).Notify();
        Told(44).Try(office.AgencyHead, one => one.Decision(), NoticeAndDefenceFirst.Id, "E-01").CallHearing().Hear().After(1).PassReview("听证后复核，维持原审核意见。")
            .Discuss().After(1).Decide().After(1).Serve().After(1).Publish().PayAndClose(4).Mark("hearing held 举行听证");
        Told(44).CallHearing().Miss(HearingWaiver.Absent).After(4).Discuss().After(1).Decide().After(1).Serve().After(1).Publish().PayAndClose(4)
            .Mark("hearing waived 视为放弃听证");
        Told(40).CallHearing().Miss(HearingWaiver.RequestWithdrawn).After(6).Discuss().After(1).Decide().After(1).Serve().After(1).Publish().PayAndClose(4)
            .Mark("hearing waived 视为放弃听证");
        Told(36).Waive(hearing: true).After(1).Discuss().After(1).Decide().After(1).Serve().After(1).Publish().PayAndClose(4).Mark("rights waived 放弃听证");
        // Less than what the notice proposed, because of what the party said; the discussion is of the heads together.
        Opened(office, CompanyMatter(office), Some(38)).After(1).Conclude(new(Heavy: true)).After(1).Notify().After(2).Defend(accepted: true).After(3).Discuss()
            .After(1).Decide().After(1).Serve().After(1).Publish().PayAndClose(3).Mark("collective decision 集体讨论");
        Revocation(office, overturned: false);
        Revocation(office, overturned: true);
    }

    /// <summary>A carrier that will not insure loses its licence by a decided case; once, reconsideration gives it back.</summary>
    private void Revocation(QuarterOffice office, bool overturned)
    {
        var (company, serial) = (Organisation(office, "客运"), ++licences);
        var (licence, number) = (new LicenceId(IdOf(10, serial)), $"粤交运管许可{office.Key}字2026{serial:00000}号");
        Add(Hall.At(Hall.Workday(Before, 3), 1), Province, new ImportLicence(
            licence, number, "gd-yunzheng", $"XK-{office.Division}-{serial:00000}", Sum(number), ItemNumber.Parse("GD-RT-02"), LicenceKind.CharterCoachOperation,
            new(ApplicantKind.Organisation, company.Name, company.CreditCode, Telephone: company.Telephone, LegalRepresentative: company.LegalRepresentative),
            office.Division, $"{office.City}市交通运输局", new("市际包车客运", "Charter services between cities", ["包车客运"], ["K1"], Reach: Reach.InterCity),
            new(2023, 1, 1), new(2027, 12, 31)), $"licence-{serial}");
        var matter = new QuarterMatter("RT07", EnforcementDomain.RoadTransport, company, Yuan(0), "未投保承运人责任险，经责令拒不投保", "《道路运输条例》第六十七条", "refusal")
        {
            Besides = [new Penalty(PenaltyKind.LicenceRevocation, Document: number)],
        };
        var one = Opened(office, matter, Hall.Workday(First, Random.Int(0, 4))).After(1).Conclude(new(Difficult: true)).After(1).PassReview().After(1).Notify()
            .Waive(hearing: true).After(6).Discuss().After(1).Decide().After(1).Serve().After(1).Publish().Mark("licence revoked 吊销许可证件");
        if (overturned)
            one.After(5).FileRemedy(Domain.Enforcement.Remedies.RemedyKind.Reconsideration).After(2).AcceptRemedy().After(15).Revoked().After(2)
                .Close(ClosingGround.DecisionRevoked).Mark("review: revoked 复议撤销");
        else one.After(2).Close(ClosingGround.Performed).After(1).Archive();
    }

    private void Holding(QuarterOffice office)
    {
        Seizure(office, extended: true);
        Seizure(office, extended: false);
        Unapproved(office);
        Kept(office);
    }

    /// <summary>A truck that forced its way past a station is held under HSPR 67, extended and tested, and given back.</summary>
    private void Seizure(QuarterOffice office, bool extended)
    {
        var fleet = fleets[office][2];
        var matter = new QuarterMatter("HW04", EnforcementDomain.HighwayAdministration, fleet.Company, Yuan(Random.Int(30, 80) * 100), "强行通过治超检测站", "《公路安全保护条例》第六十七条")
        {
            Plate = fleet.Trucks[held % TrucksOfAFleet].Plate,
        };
        var (id, kind, offence) = (new MeasureId(IdOf(11, ++held)), MeasureKind.SeizureOfVehicle, OffenceCode.Parse("HW04"));
        var one = Case(office, matter, Hall.Workday(First, Random.Int(0, 3))).Register(LeadSource.Report).Investigate();
        ImposeMeasure Impose(QuarterCase of) => new(
            id, of.Paper("强"), kind, offence, matter.Party, office.Division, [new("重型货车", 1, "完好", "违法行为所用车辆", matter.Plate)], "治超站停车场", office.Pair,
            PartyTold: true, ListHandedOver: true, of.Id);
        one.Try(office.Officer, of => Impose(of), LeaveOfTheHead.Id)
            .Try(office.AgencyHead, of => new ApproveMeasure(new MeasureId(IdOf(11, 90_000 + held)), kind, OffenceCode.Parse("RT10"), office.Division, of.Paper("强批")), StatutoryPower.Id, "E-11")
            .Do(office.AgencyHead, of => new ApproveMeasure(id, kind, offence, office.Division, of.Paper("强批"))).Do(office.Officer, of => Impose(of)).After(3);
        if (extended)
            one.Do(office.Officer, of => new BeginTesting(id, of.Paper("检"), "省机动车检测中心", of.Day)).After(4)
                .Do(office.Officer, of => new EndTesting(id, of.Day)).After(8)
                .Try(office.AgencyHead, of => new ExtendMeasure(id, of.Paper("强延"), "案情复杂", 45), OneExtension.Id, "E-11")
                .Do(office.AgencyHead, of => new ExtendMeasure(id, of.Paper("强延"), "案情复杂", 30)).After(2);
        one.Conclude().After(1).Penalise().Do(office.AgencyHead, of => new LiftMeasure(id, LiftGround.Disposed, of.Paper("强解"), "已作出处罚决定"))
            .PayAndClose(3).Mark("measure 强制措施");
    }

    /// <summary>Held for danger without leave, which does not follow in time: the clock frees it.</summary>
    private void Unapproved(QuarterOffice office)
    {
        var fleet = fleets[office][2];
        Opened(office, new QuarterMatter("HW04", EnforcementDomain.HighwayAdministration, fleet.Company, Yuan(2_000), "短途驳载逃避检测", "《公路安全保护条例》第六十七条"), Some(40))
            .Do(office.Officer, of => new ImposeMeasure(
                new MeasureId(IdOf(11, ++held)), of.Paper("强"), MeasureKind.Towing, OffenceCode.Parse("HW04"), fleet.Company, office.Division, [new("货车", 1, "完好", "堵塞检测通道")],
                "治超站停车场", office.Pair, true, true, of.Id, Danger: "堵塞通道，危及安全"))
            .After(3).Conclude().After(1).Penalise().PayAndClose(3).Mark("measure 强制措施");
    }

    /// <summary>Evidence registered in advance is disposed of in seven working days; later, only released.</summary>
    private void Kept(QuarterOffice office)
    {
        EvidenceId Taken(QuarterCase of, out RecordEvidence record)
        {
            var id = new EvidenceId(IdOf(12, ++kept));
            record = new(id, EvidenceKind.Physical, "货运单据一宗", office.Division, "当事人", of.Place, office.Pair, of.Next(), Case: of.Id);
            return id;
        }
        var one = Opened(office, CompanyMatter(office), Some(40));
        var first = Taken(one, out var record);
        one.Do(office.Officer, record).Do(office.AgencyHead, of => new RegisterEvidenceInAdvance(first, of.Paper("登"), "证据可能灭失", "执法队证物室")).After(3)
            .Do(office.AgencyHead, of => new DisposeOfRegistration(first, RegistrationDisposal.RecordedAndReturned, of.Paper("登解")))
            .Conclude().After(1).Penalise().PayAndClose(3).Mark("registered in advance 先行登记保存");
        var late = Opened(office, CompanyMatter(office), Some(46));
        var second = Taken(late, out record);
        late.Do(office.Officer, record).Do(office.AgencyHead, of => new RegisterEvidenceInAdvance(second, of.Paper("登"), "证据可能灭失", "执法队证物室")).After(9)
            .Try(office.AgencyHead, of => new DisposeOfRegistration(second, RegistrationDisposal.Seized, of.Paper("登解")), DisposalInSevenDays.Id)
            .Do(office.AgencyHead, of => new DisposeOfRegistration(second, RegistrationDisposal.Released, of.Paper("登解")))
            .Conclude().After(1).Penalise().PayAndClose(3).Mark("registered in advance 先行登记保存");
        Photographed(office);
    }

    /// <summary>A capture proves nothing before two officers have looked at it.</summary>
    private void Photographed(QuarterOffice office)
    {
        var one = Opened(office, CompanyMatter(office), Some(38));
        var (id, text) = (new EvidenceId(IdOf(12, ++kept)), $"监测点抓拍记录 {one.Key}");
        Add(one.Next(), office.Officer, new RecordEvidence(
            id, EvidenceKind.Electronic, "监测点抓拍", office.Division, "非现场监测点", one.Place, office.Pair, one.Next().Minus(Duration.FromMinutes(40)), Sum(text), SiteOf(office, OffSite),
            DeviceOf(office, OffSite), one.Id), $"evidence-{kept}", step => step with { File = text });
        one.After(1).Conclude().After(1).Notify().Waive().After(1).Try(office.AgencyHead, of => of.Decision(), AdmissibleEvidence.Id, "E-07")
            .Do(office.Officer, new ReviewCapture(id, ReviewStep.First, true, "图像清晰完整"))
            .Try(office.Officer, new ReviewCapture(id, ReviewStep.Second, true, "图像清晰完整"), TwoReviewersInTurn.Id)
            .Do(office.Second, new ReviewCapture(id, ReviewStep.Second, true, "复核一致")).Do(office.Officer, new VerifyEvidence(id))
            .Decide().After(1).Serve().After(1).Publish().PayAndClose(3).Mark("capture reviewed 抓拍审核");
    }
}
