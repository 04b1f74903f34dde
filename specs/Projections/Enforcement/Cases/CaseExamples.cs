using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Specs.Enforcement.Cases;

/// <summary>A case of Guangzhou from filing to service.</summary>
internal static class CaseExamples
{
    public const string Key = "0198c6f0-0000-7000-8000-0000000000c1";

    public static readonly CaseId Id = CaseId.Parse(Key);

    public static readonly RemedyId Remedy = RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000f1");

    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    private static readonly PartyId PersonId = PartyId.Parse("P:0123456789abcdef0123456789abcdef");

    private static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");

    private static readonly CaseOfficer Head = new("head-gz", "Head of agency");

    public static readonly CaseFiled Filed = new(
        "粤交罚〔2026〕440100-000123", CaseProcedure.Ordinary, null, EnforcementDomain.RoadTransport,
        PartyOnRecord.Of(new(PartyKind.Organisation, "穗安货运有限公司", Code, Address: "广州市越秀区东风中路1号"), PartyId.Of(Code)),
        AgeClass.NotApplicable, new(OffenceCode.Parse("RT11"), new(2026, 2, 27), "G105 K2300+100", Plate.Parse("粤A12345/Yellow"), null, null, null, null),
        Guangzhou, "广州市交通运输局", Head, null, new(2026, 2, 27), new(new(2026, 6, 1), false), new(2026, 3, 2));

    public static readonly CaseFiled FiledAgainstPerson = Filed with
    {
        Party = PartyOnRecord.Of(
            new(PartyKind.NaturalPerson, "张三", ResidentId: ResidentId.Parse("44030519851231123X"), Address: "广州市天河区天河路2号"), PersonId),
    };

    public static readonly OfficersAssigned Assigned = new(
        [new("officer-1", "李一", "44010001", new(2027, 12, 31)), new("officer-2", "王二", "44010002", new(2027, 12, 31))], new(2026, 3, 2));

    public static readonly InvestigationConcluded Concluded = new(ProposedDisposal.Penalty, "擅自改装车厢", new(), new(2026, 3, 5));

    public static readonly NoticeServed Noticed = new(
        [new(PenaltyKind.Fine, Money.OfYuan(8_000))], Money.OfYuan(8_000), "事实", "理由", ["RTR/69"], HearingOffered: false, ServiceMethod.Direct,
        new(2026, 3, 6), new(new(2026, 3, 13), false), null, new(2026, 3, 6));

    public static readonly PenaltyDecided Decided = new(
        Filed.CaseNumber, "粤交罚决〔2026〕440100-000045", CaseProcedure.Ordinary, [new(PenaltyKind.Fine, Money.OfYuan(8_000))],
        Money.OfYuan(8_000), ["RTR/69"], PartyId.Of(Code), OffenceCode.Parse("RT11"), new(2023, 7, 20), "事实", "理由", null, new(2026, 3, 6), false,
        Head, new(new(2026, 3, 25), false), new(2026, 3, 16), Guangzhou);

    public static readonly DecisionServed Served = new(
        ServiceMethod.Direct, new(2026, 3, 18), null, new(new string('b', 64), "缴款", "复议或者诉讼", "广州市交通运输局", new(2026, 3, 16), "专用章"),
        new Deadline(new(2026, 4, 2), false), new(new(2026, 5, 18), false), new(new(2026, 9, 18), false), new(2026, 3, 18));

    public static readonly CaseSuspended Suspended = new(SuspensionGround.ForceMajeure, "台风", Head, new(2026, 3, 9));

    public static readonly CaseClosed Closed = new(ClosingGround.Performed, Head, new(2026, 4, 2));

    public static DecisionRevoked Revoked(bool decideAnew) =>
        new(Remedy, "粤府复1号", decideAnew, new(2026, 6, 1), OffenceCode.Parse("RT11"), Guangzhou);
}
