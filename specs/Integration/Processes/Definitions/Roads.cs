using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

/// <summary>A tanker of methanol, its carrier, its alarms and its waybill, as facts.</summary>
internal static class Roads
{
    public static readonly LocalDate Day = new(2026, 3, 2);
    public static readonly Instant Noon = ChinaTime.At(Day, new(12, 0));
    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    public static readonly VehicleKey Tanker = VehicleKey.Parse("粤A12345/Yellow");
    public static readonly StreamName TankerStream = new("supervision.vehicle", Tanker.ToString());
    public static readonly CreditCode CarrierCode = CreditCode.Parse("91440101MA5AAAA00W");
    public static readonly PartyId Carrier = PartyId.Of(CarrierCode);
    public static readonly PartyId Driver = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    public const string Licence = "粤交运管许可穗字440100000001号", Certificate = "粤交运管穗字000001号", Qualification = "4401001990";

    public static readonly WaybillId Waybill = WaybillId.Parse("0198c6f0-0000-7000-8000-0000000000aa");
    public static readonly StreamName WaybillStream = new("waybills.waybill", Waybill.ToString());

    private static readonly PartyOnRecord Company = PartyOnRecord.Of(new(PartyKind.Organisation, "穗安物流有限公司", CarrierCode), Carrier);

    public static VehicleRegistered Entered { get; } = new(
        Vin.Parse("LSGJA52U6DS000016"), SupervisionClass.W, new("重型罐式货车", 31_000, 0, IsTractor: false, IsTrailer: false, new(2023, 1, 1)), Company,
        Licence, Guangzhou, "广州市交通运输局", Day.PlusDays(-400));

    public static TerminalBound Fitted { get; } = new(TerminalId.Parse("013800000001"), Day.PlusDays(-400));

    public static WaybillContent Content { get; } = new(
        Noon + Duration.FromHours(2), Noon + Duration.FromHours(6), Company, Company, Company,
        new(new(RegionCode.Parse("440112"), "黄埔区化工路1号"), new(RegionCode.Parse("440306"), "宝安区码头路2号"), "广深沿江高速", LengthKm: 120, MotorwayKm: 100),
        Company, Licence,
        new(Tanker.Plate, Certificate, "重型罐式货车", GoodsVehicleBody.Tanker, 31_000, 49_000, "013800000001"), null, null,
        new(Driver, new(Driver, "张三"), new(Driver, "44030519851231123X"), new(Driver, Qualification), new(Driver, "13800000001")), null, null,
        new([new(UnNumber.Parse("UN1230"), "甲醇", HazardClass.Parse("3"), [HazardClass.Parse("6.1")], PackingGroup.II, PackageKind.Tank, 30m, QuantityUnit.Tonne, 30_000)]),
        new(), CityDistribution: false, null, null, "dispatcher");

    public static WaybillDrafted Drafted { get; } = new(WaybillNumber.Parse("GD2026030200000146"), Content, Guangzhou, Noon, Day);

    public static WaybillIssued Issued { get; } = new(
        new(7, null, null, null, [], null, [], null), [], Noon, Day);

    public static WaybillDeparted Departed { get; } = new(Noon, Day);

    public static AlarmRaised Raised(AlarmCode code, int? peak = null) => new(
        Tanker, code, code.Level(), Noon, Noon, "读数", "22.543100,114.057900", "1", Driver, Carrier, Guangzhou, SupervisionClass.W,
        new(Noon, Noon, new(Day.PlusDays(3), false), Noon), IsLate: false, Day, peak);
}
