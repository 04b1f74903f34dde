using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Messaging.Publishing;

/// <summary>Facts of one case, as specs of publishing need them.</summary>
internal static class Cases
{
    private static readonly CaseOfficer Head = new("head-gz", "陈局");

    public static StreamName Stream(int number = 1) => new("enforcement.case", $"0198c6f0-0000-7000-8000-0000000000c{number}");

    public static CaseFiled Filed(
        PartyOnRecord party, string? plate = "粤A12345/Yellow", WeighRecordId? weighing = null, AgeClass age = AgeClass.NotApplicable,
        PartyOnRecord? driver = null) => new(
        "粤穗交立〔2026〕7号", CaseProcedure.Ordinary, null, default, party, age,
        new(OffenceCode.Parse(weighing is null ? "RT01" : "HW01"), new(2026, 2, 10), "G4京港澳高速K2100+500", plate is null ? null : Plate.Parse(plate), driver, null, "440100123456", weighing),
        DivisionCode.Parse("440100"), "广州市交通运输综合行政执法局", Head, null, new(2026, 2, 11), new(new(2026, 5, 12), false), new(2026, 2, 11));

    public static PenaltyDecided Decided(PartyOnRecord party) => new(
        "粤穗交立〔2026〕7号", "粤穗交罚〔2026〕9号", CaseProcedure.Ordinary, [new(PenaltyKind.Fine, Money.OfYuan(3000))], Money.OfYuan(3000), ["道路运输条例第六十三条"],
        party.Party, OffenceCode.Parse("RT01"), new(2004, 7, 1), "未经许可从事经营", "事实清楚", null, new(2026, 2, 20), false, Head,
        new(Told.Day.PlusDays(7), false), Told.Day);

    public static CaseClosed Closed() => new(ClosingGround.Performed, Head, Told.Day.PlusDays(20));

    public static DecisionRevoked Revoked() => new(
        RemedyId.Parse("0198c6f0-0000-7000-8000-00000000000d"), "粤府行复〔2026〕3号", false, Told.Day.PlusDays(40));

    public static DecisionChanged Changed() => new(
        RemedyId.Parse("0198c6f0-0000-7000-8000-00000000000d"), "粤府行复〔2026〕3号", [new(PenaltyKind.Fine, Money.OfYuan(3000))],
        [new(PenaltyKind.Fine, Money.OfYuan(1000))], Money.OfYuan(3000), Money.OfYuan(1000), Told.Day.PlusDays(40));

    public static CaseTransferredToPolice Transferred() => new(
        "粤穗交移〔2026〕1号", "广州市公安局", "危险驾驶罪", new(Told.Day.PlusDays(3), false), Told.Day);
}
