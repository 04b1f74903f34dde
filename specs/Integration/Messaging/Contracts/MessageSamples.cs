using NodaTime;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Specs.Messaging.Contracts;

/// <summary>One message of every contract, as the golden samples have them.</summary>
internal static class MessageSamples
{
    private const string Ledger = "transport.gd.example/ledger", Agency = "广州市交通运输综合行政执法局", Division = "440100";

    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Instant Moment = Instant.FromUtc(2026, 3, 2, 1, 2, 3) + Duration.FromMilliseconds(123);

    private static readonly string Digest = new('a', 64);

    private static readonly PartyTold Company = new(PartyKind.Organisation, "广州安达货运有限公司", "91440101MA5AAAAA0X");

    private static readonly PartyTold Driver = new(PartyKind.NaturalPerson, PersonName: "张三", ResidentId: "440106199001011237");

    private static readonly TruckSeen Truck = new(
        TruckBody.Combination,
        [
            new(1, Driven: false, TyreFitting.SingleTyre), new(1, Driven: true, TyreFitting.DualTyres, AirSuspension: true),
            new(3, Driven: false, TyreFitting.DualTyres, OnTrailer: true, SpacingMm: 1310),
        ],
        RegisteredMassKg: 49000);

    private static readonly System.Collections.Immutable.ImmutableArray<GoodsOnBoard> Goods =
        [new("UN1230", "甲醇", "3 (6.1)", "II", 30000, "UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t")];

    public static LedgerHeadPublished Head { get; } = new(
        Ledger, "sha256", 20852163, "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=", Moment,
        "transport.gd.example/ledger\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nsuite sha256\nsigned-at 2026-03-02T01:02:03.123000Z\n\n"
        + "— transport.gd.example/ledger Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n");

    public static IReadOnlyList<Message> All { get; } =
    [
        Head,
        new PenaltyDecisionIssued(
            At(41), "粤穗交立〔2026〕7号", "粤穗交罚〔2026〕9号", "Ordinary", Driver, "RT01", Day.PlusDays(-20),
            [new(PenaltyKind.Fine, Money.OfYuan(3000))], Money.OfYuan(3000), ["RTR/63"], Division, Agency, Day, "粤A12345", "440100123456"),
        new PenaltyOverturnedNotice(
            At(42), "粤穗交立〔2026〕7号", "粤穗交罚〔2026〕9号", Overturning.Changed, "粤府行复〔2026〕3号",
            [new(PenaltyKind.Fine, Money.OfYuan(1000))], Day),
        new OverloadCopy(
            At(43), "粤穗交立〔2026〕8号", "粤穗交罚〔2026〕10号", "湘B54321", Day.PlusDays(-30), [new(PenaltyKind.Fine, Money.OfYuan(3000))],
            Money.OfYuan(3000), Division, Agency, Day.PlusDays(-2), Day, "重型半挂牵引车", "430200654321", "株洲顺通运输有限公司", "91430200MA4BBBBB1X",
            "李四", "4302001990", "株洲顺通运输有限公司", "广州南沙砂石场", "ZZ-20260131-7", 55500, 49000),
        new LicenceEnded(
            At(44), "粤交运管许可440100000001号", "3", Company, EndOfRight.RevokedByPenalty, Division, "广州市交通运输局", Day, "粤穗交罚〔2026〕11号"),
        new VehicleCertificateEnded(
            At(45), "440100123456", EndOfRight.Expired, Division, "广州市交通运输局", Day, "粤A12345", "Yellow", "广州安达货运有限公司", "91440101MA5AAAAA0X"),
        new EndingUndone(At(46), "粤交运管许可440100000001号", EndOfRight.RevokedByPenalty, "(2026)粤71行终5号", Day),
        new WaybillsBlocked(At(47), "粤交运管许可440100000002号", "ALL/70", Moment, "91440101MA5AAAAA0X"),
        new WaybillsReleased(At(53), "粤交运管许可440100000002号", "ALL/70", Moment, "91440101MA5AAAAA0X"),
        new PublicationIssued(
            At(48), "0198c6f0-0000-8000-8000-000000000001", "Penalty", "粤穗交罚〔2026〕9号", Driver, Agency, "11440100MB2C00000U", Division, Day, Shown: true,
            [PenaltyKind.Fine], ["道路运输条例第六十三条"], "罚款3000元", "超越许可事项从事道路运输经营", Money.OfYuan(3000), Severity: SeverityClass.General,
            ShownUntil: Day.PlusDays(93)),
        new PublicationWithdrawnNotice(
            At(49), "0198c6f0-0000-8000-8000-000000000001", "粤穗交罚〔2026〕9号", "Revoked", Day, "粤府行复〔2026〕3号"),
        new CriminalTransferNotice(
            At(50), "粤穗交立〔2026〕12号", Driver, "RT01", Day.PlusDays(-5), "G4京港澳高速K2100+500", Division, Agency, "危险驾驶罪",
            "广州市公安局", "粤穗交移〔2026〕1号", Day, Day.PlusDays(3), "粤A12345"),
        new CreditGradeNotice(At(51), "91440101MA5AAAAA0X", "D3", "AA", new(2025, 1, 1), new(2025, 12, 31), "粤交信〔2026〕2号", Day, "广州安达货运有限公司"),
        new ProcessNotice(
            At(52), new("0198c6f0-0000-8000-8000-000000000002"), "revocation-consequences/0198c6f0-0000-8000-8000-000000000003", "licence-ended",
            System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("licence", "粤交运管许可440100000001号"), Day.PlusDays(3), "RTR/53"),
        new DangerousGoodsIncident(
            At(54), "GD2026030200000146", "Leak", "阀门渗漏，现场有刺激性气味", "广深沿江高速K12+300", Moment, "粤A12345", Goods, Division, "穗安物流有限公司",
            "91440101MA5AAAA00W", "020-88886668", "020-88886666", 22.5431m, 114.0579m, "张三", "13800000001", "王五", "13800000003", "李四", "13800000002"),
        new RestrictedZoneEntered(
            At(55), "GD2026030200000146", "粤A12345", "饮用水源保护区", Moment, 22.5431m, 114.0579m, Goods, Division, "穗安物流有限公司", "91440101MA5AAAA00W"),
        new DangerousGoodsShort(
            At(56), "GD2026030200000146", "粤A12345", 30000, 29700, 300, Goods, Day, Division, "穗安物流有限公司", "91440101MA5AAAA00W", "深圳化工有限公司",
            "91440600MA5CCCC28H", "挥发"),
        new NightCoachSeen(
            At(57), "0198c6f0-0000-7000-8000-0000000000d1", "粤A12345", "Yellow", Moment, Division, "22.543100,114.057900", "91440101MA5AAAA00W"),
        new MessageAnswered(
            Ledger, new("0198c6f0-0000-7000-8000-000000000004"), Answer.Refused, 0, Moment, "ENF-POL-001", "案件未移送。", "The case was not handed over."),
        From("police", "revocation-consequences", new Acknowledgement(
            new("0198c6f0-0000-8000-8000-000000000002"), "process/revocation-consequences/0198c6f0-0000-8000-8000-000000000003", "JGZD-7")),
        From("police", "穗公不立字〔2026〕3号", new PoliceDecision(
            new("0198c6f0-0000-8000-8000-000000000008"), "process/criminal-transfer/0198c6f0", PoliceOutcome.NotFiled, "穗公不立字〔2026〕3号", Day, "没有犯罪事实。")),
        From("credit-platform", "XYXF-2026-1", new RepairRequest(
            "XYXF-2026-1", "91440101MA5AAAAA0X", "粤穗交罚〔2026〕9号", Day, "XYCN-2026-1", [new("缴款凭证.pdf", Digest)])),
        From("weigh-station", "S440100-01/7", new WeighCapture(
            "7", new("0198c6f0-0000-8000-8000-000000000009"), "WIM-3", Moment, "2", TravelDirection.Rising, 62, "湘B54321", "Yellow", 985, Truck,
            [7000, 11000, 12500, 12500, 12500], 55500, [new(PictureView.Front, Digest), new(PictureView.Side, Digest)], Digest, [CaptureWarning.StopAndGo],
            new(Digest, 6), 16500, 2550, 3900)),
        From("toll-operator", "T4401-17/9", new EntryCheckReport(
            "9", new("0198c6f0-0000-8000-8000-00000000000a"), "RK-1", Moment, "3", "湘B54321", "Yellow", Truck, [7000, 11000, 12000, 12000, 12000], 54000,
            Admitted: false, Digest)),
        From("ecology", "process/joint-review/0198c6f0", new DepartmentOpinion(
            new("0198c6f0-0000-8000-8000-000000000005"), "process/joint-review/0198c6f0", OpinionGiven.AgreedWithConditions, "粤环函〔2026〕4号", Day)),
        From("court", "(2026)粤71行初5号", new CourtOutcome(
            new("0198c6f0-0000-8000-8000-000000000006"), "粤穗交罚〔2026〕9号", Judgment.Revoked, "(2026)粤71行初5号", Day, "主要证据不足。")),
    ];

    private static FactTold At(long position) => new(Ledger, position, Moment);

    private static PartnerMessage From(string partner, string subject, PartnerMessage message) =>
        message with { Envelope = new(new("0198c6f0-0000-7000-8000-000000000007"), partner, subject, Moment) };
}

/// <summary>The records that a contract is made of.</summary>
internal static class ContractTypes
{
    public static IEnumerable<Type> Within(Type contract) =>
        [contract, .. Bounds.Members(contract).Select(member => ElementOf(member.PropertyType) ?? Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType)
            .Where(type => type is { IsEnum: false } && type.Namespace == typeof(Message).Namespace).SelectMany(Within)];

    public static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>) ? type.GetGenericArguments()[0] : null;
}
