using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

/// <summary>A case of overloading and its decision, as facts.</summary>
internal static class Matters
{
    public static readonly CaseId Case = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1");
    public static readonly StreamName CaseStream = new("enforcement.case", Case.ToString());
    public static readonly StreamName FineStream = new("enforcement.fine", Case.ToString());
    public static readonly LocalDate Day = new(2026, 3, 2);
    public static readonly CaseOfficer Head = new("head-gz", "负责人");
    public static readonly Plate Truck = Plate.Parse("粤A12345/Yellow");
    public static readonly PartyId Enterprise = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"));
    public static readonly PartyId Driver = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    public static readonly RemedyId Remedy = RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000d1");

    public static CaseFiled Filed(string offence = "HW01", string plate = "粤A12345/Yellow", string? certificate = null) => new(
        "粤穗交罚案〔2026〕1号", CaseProcedure.Ordinary, null, EnforcementDomain.HighwayAdministration,
        new(Enterprise, PartyKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W"), "广州市天河区", null, null, null, null, null),
        AgeClass.NotApplicable,
        new(
            OffenceCode.Parse(offence), Day.PlusDays(-30), "G4 京港澳高速 K100", Plate.Parse(plate),
            new(Driver, PartyKind.NaturalPerson, null, null, null, new(Driver, "张三"), null, null, null, null), Enterprise, certificate, null),
        DivisionCode.Parse("440100"), "广州市交通运输局", Head, null, Day.PlusDays(-30), new(Day.PlusDays(60), false), Day.PlusDays(-30));

    private static readonly WeighRecordId Weighing = WeighRecordId.Parse("0198c6f0-0000-7000-8000-0000000000a9");

    public static readonly StreamName CaptureStream = new("enforcement.weigh-record", Weighing.ToString());
    public static readonly StreamName CheckStream = new("enforcement.station-check", Weighing.ToString());

    private static readonly TruckConfiguration TwoAxles = new(TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres)]);

    /// <summary>By a third of the limit.</summary>
    private static readonly MassFinding Over = new(WeigherClass.Static, 24_000, 0, 24_000, 18_000, 6_000);

    /// <summary>Weighed at a station.</summary>
    public static readonly VehicleWeighed AtStation = new("WS-01", "检字2号", TwoAxles, [8_000, 16_000], Over, Day.PlusDays(-30));

    /// <summary>Captured off-site.</summary>
    public static readonly WeighingCaptured Captured = new(
        new(Guid.Parse("0198c6f0-0000-7000-8000-0000000000b9")), DivisionCode.Parse("440100"), "广州市交通运输局", null, "WIM-01", WeigherClass.Static, "检字1号",
        new(2027, 1, 5), ChinaTime.At(Day.PlusDays(-30), new(9, 0)), "1", TravelDirection.Rising, 45, Truck, 990, TwoAxles, [8_000, 16_000], 24_000, Over,
        null, new([], null, new('a', 64)), [], Day.PlusDays(-30));

    /// <summary>A case that rests on a weighing.</summary>
    public static CaseFiled Weighed()
    {
        var filed = Filed();
        return filed with { Act = filed.Act with { WeighRecord = Weighing } };
    }

    /// <summary>One against the driver, as a person who owns the truck; nobody is named as its driver.</summary>
    public static CaseFiled WeighedOfOwner()
    {
        var filed = Weighed();
        return filed with { Party = filed.Act.Driver!, Act = filed.Act with { Driver = null, Enterprise = null } };
    }

    public static PenaltyDecided Decided(string offence = "HW01", params ImmutableArray<Penalty> penalties)
    {
        var laid = penalties.IsDefaultOrEmpty ? [new Penalty(PenaltyKind.Fine, Money.OfYuan(5_000))] : penalties;
        return new(
            "粤穗交罚案〔2026〕1号", "粤穗交罚〔2026〕7号", CaseProcedure.Ordinary, laid, Penalty.FineOf(laid), ["公路安全保护条例第六十四条"], Enterprise,
            OffenceCode.Parse(offence), new(2011, 7, 1), "超限运输", "事实清楚", null, Day.PlusDays(-14), false, Head, new(Day.PlusDays(9), false), Day);
    }

    public static DecisionServed Served => new(
        ServiceMethod.Direct, Day.PlusDays(2), null, new(new('a', 64), "十五日内缴款", "六十日内复议", "广州市交通运输局", Day, "章"),
        new(Day.PlusDays(17), false), new(Day.PlusDays(62), false), new(Day.PlusDays(182), false), Day.PlusDays(2));

    public static CaseClosed Closed => new(ClosingGround.Performed, Head, Day.PlusDays(20));

    public static DecisionRevoked Revoked => new(Remedy, "粤交复决〔2026〕3号", DecideAnew: false, Day.PlusDays(40));
}
