using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Officers;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Ledger;

namespace Regulatory.Specs.Integration.Documents.Enforcement;

/// <summary>
/// Three worked cases: a lorry owner who drove round a weighing station and whose lorry was seized, through every step to the closing; a
/// company that was fined on the spot; and a sign in the control zone of a highway, whose removal is enforced by the agency itself.
/// </summary>
internal static class WorkedCase
{
    public const string Agency = "广州市交通运输局";

    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    private static readonly PartyId OwnersId = PartyId.Parse("P:00112233445566778899aabbccddeeff");

    public static readonly PartyOnRecord Owner = new(
        OwnersId, PartyKind.NaturalPerson, null, null, null, new(OwnersId, "欧阳明华"), new(OwnersId, "11010519491231002X"),
        new(OwnersId, "广东省广州市番禺区大石街示例路12号3栋402房"), new(OwnersId, "13800138000"), null);

    private static readonly PartyId CompanysId = PartyId.Of(CreditCode.Parse("91440101MA59PRYR7C"));

    public static readonly PartyOnRecord Company = new(
        CompanysId, PartyKind.Organisation, "广州珠江货物运输有限公司", CreditCode.Parse("91440101MA59PRYR7C"), "广州市白云区示例大道88号", null, null, null,
        new(CompanysId, "02012345678"), new(CompanysId, "陈立"));

    private static readonly PartyId DevelopersId = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"));

    /// <summary>With a long name and nothing that the law does not ask for.</summary>
    public static readonly PartyOnRecord Developer = new(
        DevelopersId, PartyKind.Organisation, "广东省粤西山区高速公路沿线综合服务设施投资建设开发（集团）有限责任公司广州增城分公司",
        CreditCode.Parse("91440101MA5AAAA00W"), "广东省广州市增城区荔城街道示例大道南1088号示例中心大厦A座2301至2318室", null, null, null, null, null);

    public static readonly AgencyParticulars Particulars = new(
        "广州市天河区示例路1号", "法制与执法监督处", "020-12345678", "广州市人民政府", "广州铁路运输法院", "示例银行广州分行", "4400 1234 5678 9012 345");

    public static readonly FormSetting Setting = new(
        new("https://enforcement.example.gov.cn/"), (division, _) => division == Guangzhou ? Particulars : null);

    private static readonly OffenceCode Evading = OffenceCode.Parse("HW04"), Unmarked = OffenceCode.Parse("GD01"), Building = OffenceCode.Parse("HW08");

    private static readonly CaseId Id = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1"), SpotId = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c2"),
        ZoneId = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c3");

    private static readonly LeadId Lead = LeadId.Parse("0198c6f0-0000-7000-8000-0000000000a1");

    private static readonly InspectionId Inspection = InspectionId.Parse("0198c6f0-0000-7000-8000-0000000000b1");

    private static readonly MeasureId Measure = MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000d1");

    private static readonly EvidenceId Sheet = EvidenceId.Parse("0198c6f0-0000-7000-8000-0000000000e1"), Video = EvidenceId.Parse("0198c6f0-0000-7000-8000-0000000000e2");

    private static readonly CaseOfficer Head = new("head-gz", "林国栋"), Chair = new("chair-gz", "黄敏"), Reviewer = new("legal-gz", "苏晴");

    private static readonly ImmutableArray<AssignedOfficer> Officers =
    [
        new("officer-1", "李建国", "粤A0100123", new(2028, 12, 31)), new("officer-2", "周文静", "粤A0100456", new(2027, 6, 30)),
    ];

    private static readonly HeadsApproval Approval = new(Head.Account, "穗交执批〔2026〕17号", new(2026, 1, 5));

    private static readonly Plate Lorry = Plate.Parse("粤A12345/Yellow");

    private static readonly ImmutableArray<Penalty> Penalties = [new(PenaltyKind.Fine, Money.OfYuan(20_000))];

    private const string What =
        "2026年1月5日9时10分，当事人驾驶车牌号为粤A12345（黄色）的重型自卸货车，行至S385线K80+380处超限检测站时，不服从执法人员引导，强行驶离检测车道，绕行村道逃避检测；"
        + "9时35分在K83+100处被截停。经检测，该车车货总质量61.20吨，超过限值12.20吨。";

    private const string Why = "当事人强行通过超限检测站，扰乱检测秩序，情节较重；案发后主动卸载，配合调查，依法在法定幅度内予以处罚。";

    private const string ZoneOrder = "粤交责改〔2026〕440100-000014", ZoneDecision = "粤交罚决〔2026〕440100-000311";

    private const string Sign = "2026年3月4日15时，执法人员巡查发现，当事人未经许可在G105国道K2300+100右侧公路建筑控制区内设置立柱广告标牌一座（高18米），遮挡交通标志。";

    /// <summary>What the catalogue says of the offences.</summary>
    private static readonly ImmutableDictionary<OffenceCode, OffenceTerms> Offences = new Dictionary<OffenceCode, OffenceTerms>
    {
        [Evading] = new(
            "采取强行通过方式扰乱超限检测秩序", "forcing a way through an overload check", EnforcementDomain.HighwayAdministration, [new("HSPR/67", Confidence.Certain)],
            [], []),
        [Unmarked] = new("未按规定张贴经营标志", "operating without the marking required", EnforcementDomain.RoadTransport, [new("GD-RTR/62", Confidence.Certain)], [], []),
        [Building] = new(
            "在公路建筑控制区内修建建筑物、构筑物", "building in the control zone of a highway", EnforcementDomain.HighwayAdministration, [new("HSPR/56", Confidence.Certain)], [], []),
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, RecordFile> Records = new Dictionary<string, RecordFile>
    {
        [Digest('2')] = Read(
            """
            {"format": "regulatory-record/1", "from": "2026-01-06T09:10", "to": "2026-01-06T09:55", "recorder": "周文静", "about": "当事人本人",
             "lines": [
               {"speaker": "问", "text": "你是否申请回避？"}, {"speaker": "答", "text": "不申请。"},
               {"speaker": "问", "text": "2026年1月5日上午，你驾驶的车辆为什么没有进入检测车道？"},
               {"speaker": "答", "text": "当时车上装了石粉，我估计超了，怕被罚款，看见前面有岔路就开走了。"},
               {"speaker": "问", "text": "车上装的是什么货物，从哪里装的，由谁装的？"},
               {"speaker": "答", "text": "是石粉，在清远的一个料场装的，料场的铲车给我装的，没有过磅，也没有给我计量单。"},
               {"speaker": "问", "text": "检测结果为车货总质量61.20吨，超限12.20吨，你是否有异议？"}, {"speaker": "答", "text": "没有异议。"},
               {"speaker": "问", "text": "你还有什么要补充的？"}, {"speaker": "答", "text": "没有了。货已经卸了，希望从轻处理。"}
             ]}
            """),
        [Digest('3')] = Read(
            """
            {"format": "regulatory-record/1", "from": "2026-01-05T10:20", "to": "2026-01-05T11:05", "recorder": "周文静", "about": "晴，气温16℃",
             "lines": [
               {"speaker": "勘验情况", "text": "检测站入口设有“货车必检”标志和引导标线，标志完好、字迹清晰；检测车道右侧水马隔离墩被撞移2个，移动距离1.3米，路面有长4.6米的制动痕迹一条。"},
               {"speaker": "结果", "text": "现场痕迹与视频记录所示车辆行驶轨迹一致；拍摄照片12张，绘制现场图1张。"}
             ]}
            """),
        [Digest('4')] = Read(
            """
            {"format": "regulatory-record/1", "from": "2026-01-05T09:35", "to": "2026-01-05T10:15", "recorder": "周文静", "about": "当事人本人",
             "lines": [
               {"speaker": "现场情况", "text": "执法人员出示证件后，对粤A12345（黄色）重型自卸货车进行检查。车辆停于S385线K83+100处路肩，车厢装载石粉，未加盖篷布。经引导至检测站复称，车货总质量61.20吨。"},
               {"speaker": "告知", "text": "执法人员当场告知当事人扣押车辆的理由、依据以及依法享有的权利、救济途径，并送达《行政强制措施决定书》及清单。"},
               {"speaker": "陈述申辩", "text": "当事人表示知道错了，愿意卸载，请求尽快放车。执法人员已记录在案。"}
             ]}
            """),
        [Digest('5')] = Read(
            """
            {"format": "regulatory-record/1", "from": "2026-01-05T11:10", "to": "2026-01-05T11:25", "recorder": "周文静",
             "items": [
               {"name": "石粉", "specification": "散装，无批号", "quantity": "2千克（1份）", "place": "粤A12345货车车厢"},
               {"name": "轮胎橡胶碎屑", "specification": "无", "quantity": "15克（1袋）", "place": "检测车道制动痕迹处"}
             ]}
            """),
        [Digest('6')] = Read(
            """
            {"format": "regulatory-record/1", "from": "2026-02-10T09:30", "to": "2026-02-10T10:40", "recorder": "吴倩",
             "lines": [
               {"speaker": "主持人", "text": "现在核对听证参加人。当事人是否申请听证主持人、记录员回避？"}, {"speaker": "当事人", "text": "不申请回避。"},
               {"speaker": "主持人", "text": "听证会开始。请调查人员提出当事人违法的事实、证据和行政处罚建议。"},
               {"speaker": "调查人员", "text": "当事人强行通过超限检测站，有视频记录、检测单、现场笔录、询问笔录等证据证明，建议罚款人民币20,000元。"},
               {"speaker": "当事人", "text": "事实我认可。家里只有这一台车，孩子还在上学，请求少罚一点。"},
               {"speaker": "调查人员", "text": "处罚建议已经考虑当事人主动卸载、配合调查的情节。"},
               {"speaker": "主持人", "text": "请当事人作最后陈述。"}, {"speaker": "当事人", "text": "以后一定按规定检测，不再超载。"}
             ]}
            """),
    }.ToImmutableDictionary();

    /// <summary>The case of the lorry owner, in the order of the ledger.</summary>
    public static readonly CaseStory Ordinary = new(
        Id,
        Recorded(
            1200,
            ("enforcement.inspection", Inspection.ToString(), new InspectionPlanned(
                InspectionKind.Special, EnforcementDomain.HighwayAdministration, Owner, Guangzhou, Agency, "HSPR/40", ["是否接受超限检测"], new(2026, 1, 5), 100, new(2026, 1, 4))),
            ("enforcement.inspection", Inspection.ToString(), new HazardRemovalOrdered(
                "穗交责改〔2026〕9号", "车辆超限装载石粉，车厢未加盖篷布，有货物遗洒的重大事故隐患。", new(2026, 1, 12), UseStopped: true, Agency, new(2026, 1, 5))),
            ("enforcement.lead", Lead.ToString(), new LeadRegistered(
                LeadSource.Inspection, EnforcementDomain.HighwayAdministration, Guangzhou, Agency,
                "执法人员在S385线K80+380处超限检测站检查时，发现一辆重型自卸货车不服从引导，强行驶离检测车道，绕行村道逃避检测，后在K83+100处被截停。", "S385线K80+380",
                new(2026, 1, 5), new LocalDate(2026, 1, 5), Evading, Owner, Lorry, Inspection, null, null, new(2026, 1, 5))),
            ("enforcement.measure", Measure.ToString(), new MeasureImposed(
                "粤交强〔2026〕440100-000031", MeasureKind.SeizureOfVehicle, Evading, "HSPR/67", Owner, Guangzhou, Agency, null, Lead,
                [
                    new("重型自卸货车", 1, "外观完好，左后轮胎磨损", "实施强行通过检测站行为所用车辆", Lorry),
                    new("石粉", 1, "散装，约42吨", "车载货物，用于认定超限质量"),
                ],
                "广州市超限检测站停车场（番禺）", Officers, Approval, null, null, new(2026, 1, 5), new(new(2026, 2, 4), false), new(2026, 1, 5))),
            Case(new CaseFiled(
                "粤交罚〔2026〕440100-000123", CaseProcedure.Ordinary, Lead, EnforcementDomain.HighwayAdministration, Owner, AgeClass.Adult,
                new(Evading, new(2026, 1, 5), "S385线K80+380处超限检测站", Lorry, null, null, "粤交运管穗字440100012345号", null), Guangzhou, Agency, Head, null,
                new(2026, 1, 5), new(new(2026, 4, 6), false), new(2026, 1, 6))),
            Case(new OfficersAssigned(Officers, new(2026, 1, 6))),
            Case(new InvestigationRecorded(InvestigationRecord.Scene, Accounts, "S385线K83+100", Owner, RecordSignature.SignedByParty, Digest('4'), new(2026, 1, 6))),
            Case(new InvestigationRecorded(InvestigationRecord.Inquest, Accounts, "S385线K80+380处超限检测站", Owner, RecordSignature.SignedByParty, Digest('3'), new(2026, 1, 6))),
            Case(new InvestigationRecorded(InvestigationRecord.Sampling, Accounts, "S385线K83+100", Owner, RecordSignature.RefusalNoted, Digest('5'), new(2026, 1, 6))),
            Case(new InvestigationRecorded(InvestigationRecord.Inquiry, Accounts, "广州市交通运输局番禺执法大队询问室", Owner, RecordSignature.SignedByParty, Digest('2'), new(2026, 1, 6))),
            ("enforcement.evidence", Sheet.ToString(), new EvidenceCollected(
                EvidenceKind.Documentary, "超限检测单（编号CX20260105-017）", Id, Lead, Inspection, Guangzhou, Agency, "S385线超限检测站称重设备", "S385线K80+380", null, null,
                Officers, "officer-1", Instant.FromUtc(2026, 1, 5, 1, 50), new(2026, 1, 5))),
            ("enforcement.evidence", Video.ToString(), new EvidenceCollected(
                EvidenceKind.Audiovisual, "车辆行车记录仪存储卡一张", Id, Lead, Inspection, Guangzhou, Agency, "粤A12345车载行车记录仪", "S385线K83+100", null, null,
                Officers, "officer-2", Instant.FromUtc(2026, 1, 5, 2, 10), new(2026, 1, 5))),
            Case(new EvidenceAdded(Sheet, new(2026, 1, 6))),
            Case(new EvidenceAdded(Video, new(2026, 1, 6))),
            ("enforcement.evidence", Video.ToString(), new EvidenceRegisteredInAdvance(
                "粤交登〔2026〕440100-000012", "存储卡循环录像，原始记录可能被覆盖。", "广州市交通运输局证据保管室3号柜", Approval, new(new(2026, 1, 15), false), new(2026, 1, 6))),
            ("enforcement.evidence", Video.ToString(), new AdvanceRegistrationDisposed(
                RegistrationDisposal.RecordedAndReturned, "粤交解登〔2026〕440100-000009", new(2026, 1, 14))),
            Case(new InvestigationConcluded(ProposedDisposal.Penalty, "建议罚款20000元。", new(Difficult: true), new(2026, 1, 20))),
            Case(new LegalReviewPassed(Reviewer, "法律职业资格证A20154401", "同意。", new(2026, 1, 22))),
            Case(new NoticeServed(
                Penalties, Money.OfYuan(20_000), What, Why, ["HSPR/67"], HearingOffered: true, ServiceMethod.Direct, new(2026, 1, 23), new(new(2026, 1, 30), false),
                new Deadline(new(2026, 1, 30), false), new(2026, 1, 23))),
            Case(new DefenceReceived(Digest('9'), new(2026, 1, 26))),
            Case(new DefenceReviewed(Accepted: false, "当事人所述家庭困难不属于法定从轻、减轻处罚情形，可以依法申请分期缴纳罚款", new(2026, 1, 28))),
            Case(new CaseHearingRequested(new(2026, 1, 27))),
            Case(new CaseHearingScheduled(new(2026, 2, 10), "广州市交通运输局二楼听证室", Chair, InPublic: true, new(2026, 1, 28), new(2026, 1, 28), new(9, 30))),
            ("enforcement.measure", Measure.ToString(), new MeasureExtended(
                "粤交延〔2026〕440100-000004", "案情复杂，需要对检测设备数据进行核验", 30, Approval with { Document = "穗交执批〔2026〕58号" }, new(new(2026, 2, 4), false),
                new(new(2026, 3, 6), false), new(2026, 2, 3))),
            Case(new CaseHearingHeld(Chair, 1, RecordSignature.SignedByParty, Digest('6'), Instant.FromUtc(2026, 2, 10, 2, 40), new(2026, 2, 10))),
            Case(new CollectiveDecisionRecorded(Head, 5, 0, 0, "同意处罚建议。", Digest('8'), new(2026, 2, 12))),
            Case(new PenaltyDecided(
                "粤交罚〔2026〕440100-000123", "粤交罚决〔2026〕440100-000123", CaseProcedure.Ordinary, Penalties, Money.OfYuan(20_000), ["HSPR/67"], OwnersId, Evading,
                new(2011, 7, 1), What, Why, null, new(2026, 1, 23), HearingHeld: true, Head, new(new(2026, 3, 9), false), new(2026, 2, 26))),
            ("enforcement.fine", Id.ToString(), new FineImposed(
                Id, "粤交罚决〔2026〕440100-000123", Money.OfYuan(20_000), OwnersId, Guangzhou, Agency, OnTheSpot: false, 3, new(2026, 2, 26), new(2026, 2, 26))),
            Case(new DecisionServed(
                ServiceMethod.Direct, new(2026, 3, 2), null, new(Digest('7'), "十五日内缴至指定银行", "六十日内申请行政复议，六个月内起诉", Agency, new(2026, 2, 26), Agency),
                new Deadline(new(2026, 3, 17), false), new(new(2026, 5, 6), false), new(new(2026, 9, 2), false), new(2026, 3, 2))),
            ("enforcement.fine", Id.ToString(), new FineFellDue(new(2026, 3, 2), new(new(2026, 3, 17), false), new(2026, 9, 2), new(2026, 3, 2))),
            ("enforcement.measure", Measure.ToString(), new MeasureLifted(LiftGround.Disposed, "粤交解强〔2026〕440100-000027", "处罚决定已经作出并送达。", new(2026, 3, 4))),
            ("enforcement.fine", Id.ToString(), new PaymentRescheduled(
                ReschedulingKind.Instalments, [new(new(2026, 3, 31), Money.OfYuan(8_000)), new(new(2026, 4, 30), Money.OfYuan(12_000))], "粤交分缴〔2026〕440100-000003",
                "当事人确有经济困难，需要分期缴纳罚款", new(2026, 3, 10), new(2026, 3, 13))),
            ("enforcement.fine", Id.ToString(), new FinePaid(
                Money.OfYuan(8_000), Money.OfYuan(8_000), Money.Zero, "4400260331000017", PaymentChannel.DesignatedBank, new(2026, 3, 30), new(2026, 3, 30))),
            ("enforcement.fine", Id.ToString(), new SurchargeAccrued(10, Money.OfYuan(3_600), new(2026, 5, 10), new(2026, 5, 11))),
            ("enforcement.fine", Id.ToString(), new PerformanceDemanded(
                "粤交催〔2026〕440100-000008", Money.OfYuan(12_000), Money.OfYuan(3_600), ServiceMethod.EntrustedOrPost, new(2026, 5, 13), new(2026, 5, 28), new(2026, 5, 12))),
            ("enforcement.fine", Id.ToString(), new FineCompulsorilyCollected(
                Measure, "粤交强执〔2026〕440100-000002", Money.OfYuan(15_600), "4400260610000005", Urgent: false, Instant.FromUtc(2026, 6, 10, 2, 30), new(2026, 6, 10),
                Money.OfYuan(12_000), Guangzhou, new(2026, 2, 26))),
            Case(new CaseClosed(ClosingGround.Enforced, Head, new(2026, 6, 15)))),
        Offences,
        Records);

    /// <summary>The case of the company: filed, decided and paid on the spot.</summary>
    public static readonly CaseStory OnTheSpot = new(
        SpotId,
        Recorded(
            2400,
            Spot(new CaseFiled(
                "粤交罚〔2026〕440100-000208", CaseProcedure.Simplified, null, EnforcementDomain.RoadTransport, Company, AgeClass.NotApplicable,
                new(Unmarked, new(2026, 3, 9), "广州市白云区机场路与示例大道交叉口", Plate.Parse("粤A67890/Yellow"), null, null, null, null), Guangzhou, Agency, null, null,
                new(2026, 3, 9), new(new(2026, 3, 9), false), new(2026, 3, 9))),
            Spot(new OfficersAssigned(Officers, new(2026, 3, 9))),
            Spot(new PenaltyDecided(
                "粤交罚〔2026〕440100-000208", "粤交当罚〔2026〕440100-000208", CaseProcedure.Simplified, [new(PenaltyKind.Fine, Money.OfYuan(200))], Money.OfYuan(200), ["GD-RTR/62"],
                CompanysId, Unmarked, new(2018, 1, 1), "2026年3月9日10时20分，当事人所属粤A67890（黄色）货车未按规定张贴经营标志，有现场照片2张、驾驶人陈述为证。", "当事人当场承认违法事实。", null,
                new(2026, 3, 9), HearingHeld: false, new("officer-1", "李建国"), new(new(2026, 3, 9), false), new(2026, 3, 9)))),
        Offences,
        Records);

    /// <summary>The case of the sign: ordered to be removed, demanded, announced, suspended, resumed, removed by somebody else, and ended.</summary>
    public static readonly CaseStory ControlZone = new(
        ZoneId,
        Recorded(
            3600,
            Zone(new CaseFiled(
                "粤交罚〔2026〕440100-000311", CaseProcedure.Ordinary, null, EnforcementDomain.HighwayAdministration, Developer, AgeClass.NotApplicable,
                new(Building, new(2026, 3, 4), "G105国道K2300+100右侧公路建筑控制区", null, null, null, null, null), Guangzhou, Agency, Head, null, new(2026, 3, 4),
                new(new(2026, 6, 3), false), new(2026, 3, 5))),
            Zone(new OfficersAssigned(Officers, new(2026, 3, 5))),
            Zone(new CorrectionOrdered(
                ZoneOrder, Sign, ["HSPR/56"], new(2026, 3, 20), StopAct: true, ServiceMethod.Direct, new(2026, 3, 9), null, new("officer-1", "李建国"), Guangzhou,
                new(2026, 3, 9))),
            Zone(new PenaltyDecided(
                "粤交罚〔2026〕440100-000311", ZoneDecision, CaseProcedure.Ordinary, [new(PenaltyKind.Fine, Money.OfYuan(30_000))], Money.OfYuan(30_000), ["HSPR/56"],
                DevelopersId, Building, new(2011, 7, 1), Sign, "当事人逾期未拆除，情节较重。", null, new(2026, 3, 26), HearingHeld: false, Head,
                new(new(2026, 4, 16), false), new(2026, 4, 7), Guangzhou)),
            ("enforcement.fine", ZoneId.ToString(), new FineImposed(
                ZoneId, ZoneDecision, Money.OfYuan(30_000), DevelopersId, Guangzhou, Agency, OnTheSpot: false, 3, new(2026, 4, 7), new(2026, 4, 7))),
            Zone(new DecisionServed(
                ServiceMethod.Direct, new(2026, 4, 9), null, new(Digest('7'), "十五日内缴至指定银行", "六十日内申请行政复议，六个月内起诉", Agency, new(2026, 4, 7), Agency),
                new Deadline(new(2026, 4, 24), false), new(new(2026, 6, 8), false), new(new(2026, 10, 9), false), new(2026, 4, 9))),
            Forced(new DutyDemanded(
                ZoneOrder, "粤交催〔2026〕440100-000021", "拆除设置在G105国道K2300+100右侧公路建筑控制区内的立柱广告标牌一座，清运拆除物并恢复原状",
                "自行拆除，或者委托具有相应资质的单位拆除", new(2026, 4, 24), ServiceMethod.Leaving, new(2026, 4, 13), Guangzhou, new(2026, 4, 13))),
            Forced(new DemolitionAnnounced(
                ZoneOrder, "粤交执公〔2026〕440100-000002", "立柱广告标牌一座（高18米，牌面6米×18米，钢结构）", "G105国道K2300+100右侧，距公路用地外缘8米",
                "经催告，当事人逾期仍未拆除", new(2026, 5, 15), Guangzhou, new(2026, 4, 27))),
            Forced(new ExecutionSuspended(
                ZoneOrder, "粤交中执〔2026〕440100-000001", ExecutionSuspensionGround.ThirdPartyClaim, "案外人提交租赁合同，主张该标牌钢结构归其所有，需要核实", Guangzhou,
                new(2026, 5, 18))),
            Forced(new ExecutionResumed(ZoneOrder, "粤交恢执〔2026〕440100-000001", "案外人已书面撤回主张", new(2026, 6, 1))),
            Forced(new SubstitutePerformanceDecided(
                ZoneOrder, "粤交代〔2026〕440100-000003", "粤交催〔2026〕440100-000021", "标牌遮挡交通标志，危害交通安全，当事人经催告逾期仍未拆除", ["HSPR/56"],
                "立柱广告标牌一座的拆除、清运和场地恢复", "机械吊装拆除，封闭右侧硬路肩施工，拆除物运至当事人指定地点", "广州公路养护工程有限公司", new(2026, 6, 15), new(2026, 6, 17),
                Money.OfYuan(48_600), Immediate: false, Guangzhou, new(2026, 6, 8))),
            Forced(new ExecutionEnded(
                ZoneOrder, "粤交终执〔2026〕440100-000001", ExecutionEndGround.ObjectLost, "该标牌在台风中倒塌灭失，残骸已由当事人自行清运", Guangzhou, new(2026, 6, 12)))),
        Offences,
        Records);

    private static ImmutableArray<string> Accounts => [.. Officers.Select(officer => officer.Account)];

    /// <summary>Of a file that somebody would have: 64 times the same digit.</summary>
    public static string Digest(char digit) => new(digit, 64);

    /// <summary>The same case without what the condition holds of.</summary>
    public static CaseStory Without(this CaseStory story, Func<object, bool> left) => story with { Facts = [.. story.Facts.Where(told => !left(told.Fact))] };

    /// <summary>The same case with another fact in the place of one.</summary>
    public static CaseStory With<TFact>(this CaseStory story, Func<TFact, TFact> change) where TFact : notnull =>
        story with { Facts = [.. story.Facts.Select(told => told.Fact is TFact fact ? told with { Fact = change(fact) } : told)] };

    private static (string, string, object) Case(CaseFact fact) => ("enforcement.case", Id.ToString(), fact);

    private static (string, string, object) Zone(CaseFact fact) => ("enforcement.case", ZoneId.ToString(), fact);

    private static (string, string, object) Forced(ExecutionFact fact) => ("enforcement.execution", ZoneId.ToString(), fact);

    private static (string, string, object) Spot(CaseFact fact) => ("enforcement.case", SpotId.ToString(), fact);

    private static RecordFile Read(string json) =>
        RecordFile.TryRead(Encoding.UTF8.GetBytes(json), out var record) ? record : throw new FormatException("Not a record.");

    private static ImmutableArray<Told> Recorded(long first, params (string Kind, string Key, object Fact)[] facts)
    {
        var versions = new Dictionary<string, int>();
        return
        [
            .. facts.Select((fact, i) =>
            {
                var version = versions[fact.Kind] = versions.GetValueOrDefault(fact.Kind) + 1;
                var type = fact.Fact.GetType().GetCustomAttribute<WireNameAttribute>()!.WireName;
                return new Told(fact.Fact, new(
                    first + (3 * i), new(fact.Kind, fact.Key), version, type, Instant.FromUtc(2026, 3, 6, 2, 0) + Duration.FromMinutes(i),
                    new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), new("officer-1", "EnforcementOfficer", "440100", null, null, null, "12", "0.1.0"),
                    string.Create(CultureInfo.InvariantCulture, $$"""{"example":{{i}}}""")));
            }),
        ];
    }
}
