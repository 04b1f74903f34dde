using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Domain.Waybills.Tanks;

namespace Regulatory.Domain.Specs.Waybills;

/// <summary>A tank of methanol that goes from Guangzhou to Shenzhen on 2 March 2026, and those who have to do with it.</summary>
internal static class WaybillExamples
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    public static readonly Instant Morning = ChinaTime.At(Day, new(10, 0));

    public static readonly WaybillId Id = WaybillId.Parse("0198c6f0-0000-7000-8000-0000000000aa");

    public static readonly WaybillId Other = WaybillId.Parse("0198c6f0-0000-7000-8000-0000000000ab");

    public static readonly WaybillNumber Number = WaybillNumber.Parse("GD2026030200000146");

    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    public static readonly CreditCode CarrierCode = CreditCode.Parse("91440101MA5AAAA00W"), ConsigneeCode = CreditCode.Parse("91440600MA5CCCC28H"),
        ConsignorCode = CreditCode.Parse("91440300MA5BBBB14D");

    public static readonly PartyId Carrier = PartyId.Of(CarrierCode), Consignee = PartyId.Of(ConsigneeCode), Consignor = PartyId.Of(ConsignorCode);

    public static readonly ResidentId DriverResident = ResidentId.Parse("44030519851231123X"), EscortResident = ResidentId.Parse("440106199001010013");

    public static readonly PartyId Driver = PartyId.Parse("P:0123456789abcdef0123456789abcdef"),
        Escort = PartyId.Parse("P:fedcba9876543210fedcba9876543210");

    public static readonly Plate Truck = Plate.Parse("粤A12345/Yellow");

    public static readonly Actor Dispatcher = Of("dispatcher", Role.Dispatcher, Carrier), AtWheel = Of("driver", Role.Crew, Driver),
        OnBoard = Of("escort", Role.Crew, Escort), Loader = Of("loader", Role.Loader, Consignor), Receiver = Of("consignee", Role.Consignee, Consignee),
        Clock = Actors.Clock, Officer = Of("officer-gz", Role.EnforcementOfficer, null);

    public static readonly WaybillPoint Yard = new(22.543100m, 114.057900m);

    public static WaybillParticulars Particulars { get; } = new(
        Morning + Duration.FromHours(2),
        Morning + Duration.FromHours(6),
        new(PartyKind.Organisation, "穗安化工有限公司", ConsignorCode, Telephone: "020-8888 6666"),
        new(PartyKind.Organisation, "穗安化工有限公司", ConsignorCode, Telephone: "020-8888 6667"),
        new(PartyKind.Organisation, "深圳化工有限公司", ConsigneeCode, Telephone: "0755-8888 6666"),
        new(
            new(RegionCode.Parse("440112"), "黄埔区化工路1号"), new(RegionCode.Parse("440306"), "宝安区码头路2号", Yard),
            "广深沿江高速", LengthKm: 120, MotorwayKm: 100),
        new(PartyKind.Organisation, "穗安物流有限公司", CarrierCode, Telephone: "020-8888 6668"),
        "粤交运管许可穗字440100000001号",
        new(Truck, "粤交运管穗字000001号", "重型罐式货车", GoodsVehicleBody.Tanker, 31_000, 49_000, "013800000001", Class: DangerousGoodsVehicleClass.Fl),
        new("张三", DriverResident, "44030519851231123X", "13800000001"),
        new([GoodsExamples.Line("UN1230", PackageKind.Tank, 30_000)]),
        Tank: new("GT-001", 30m, new(2026, 12, 31), [UnNumber.Parse("UN1230")]),
        Escort: new("李四", EscortResident, "440106199001010013", "13800000002"));

    public static WaybillContent Content { get; } = WaybillContent.Of(Particulars, ContextAt(Morning, Dispatcher));

    /// <summary>Everything is as it should be.</summary>
    public static TripCircumstances InOrder { get; } = new(
        7,
        new(Particulars.LicenceNumber, Carrier, "Active", InForce: true, new(2029, 12, 31), ["3", "6.1"], Guangzhou),
        new(Particulars.Vehicle.CertificateNumber, Truck, Carrier, "Active", InForce: true, null, new(2026, 12, 31), ["3"], TechnicalGrade: 1),
        Crew:
        [
            new(Driver, CrewDuty.Driver, "Active", InForce: true, new(2030, 1, 1), NumberAgrees: true, "AA"),
            new(Escort, CrewDuty.Escort, "Active", InForce: true, new(2030, 1, 1), NumberAgrees: true),
        ],
        Terminal: new("013800000001", IsRegistered: true, IsTracked: true, Morning - Duration.FromMinutes(3), Yard),
        ConsigneeIsKnown: true);

    public static WaybillsContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults)
    {
        Persons = ImmutableDictionary<ResidentId, PartyId>.Empty.Add(DriverResident, Driver).Add(EscortResident, Escort),
        NextNumber = Number,
        Goods = GoodsExamples.Table,
        Circumstances = InOrder,
    };

    public static WaybillDrafted Drafted { get; } = new(Number, Content, Guangzhou, Morning, Day);

    public static WaybillValidated Validated { get; } = new([], Morning, Day);

    public static WaybillIssued Issued { get; } = new(IssueSnapshot.Of(Content, ContextAt(Morning, Dispatcher)), [], Morning, Day);

    public static ImmutableArray<PreTripAnswer> AllInOrder { get; } =
        [.. PreTripChecklist.For(Content).Select(item => new PreTripAnswer(item, InOrder: true))];

    public static PreTripCheckRecorded CheckedBy(CrewDuty duty, bool complete) => new(duty, AllInOrder, null, complete, Morning, Day);

    public static ImmutableArray<LoadingAnswer> AllPassed { get; } = [.. FiveChecks.Answered.Select(check => new LoadingAnswer(check, Passed: true))];

    public static LoadingConfirmed Loaded { get; } = new(AllPassed, 30_000, 46_000, "ZZ-1", Morning, Day);

    public static WaybillDeparted Departed { get; } = new(Morning, Day);

    public static WaybillArrived Arrived { get; } = new(Yard, null, Morning, Day);

    public static GoodsSigned Signed(int receivedKg, string? explanation = null) => new(
        receivedKg, 30_000 - receivedKg, explanation, CarriedGoods.Of(Content, receivedKg), Morning, Day);

    public static WaybillCompleted Completed { get; } = new(Morning, Day);

    /// <summary>The life of a waybill up to its loading.</summary>
    public static ImmutableArray<WaybillFact> UpToLoading { get; } =
    [
        Drafted, Validated, Issued, CheckedBy(CrewDuty.Driver, complete: false), CheckedBy(CrewDuty.Escort, complete: true), Loaded,
    ];

    private static Actor Of(string account, Role role, PartyId? party) => new(account, account, [role], Guangzhou, "", party);
}

/// <summary>Specs of the acts upon a waybill.</summary>
public abstract class WaybillSpec : DeciderSpec<Waybill, WaybillFact, WaybillCommand, WaybillsContext>
{
    protected internal override Waybill Initial => Waybill.Initial;

    protected internal override Actor UsualActor => WaybillExamples.Dispatcher;

    protected internal override Waybill Evolve(Waybill state, WaybillFact fact) => Waybill.Evolve(state, fact);

    protected internal override Decision<WaybillFact> Decide(Waybill state, WaybillCommand command, WaybillsContext context) =>
        WaybillDecider.Decide(state, command, context);

    protected internal override WaybillsContext ContextAt(Instant at, Actor actor) => WaybillExamples.ContextAt(at, actor);

    /// <summary>The waybill as its dispatcher wrote it, with something else in it.</summary>
    private protected static WaybillDrafted Saying(Func<WaybillContent, WaybillContent> change) =>
        WaybillExamples.Drafted with { Content = change(WaybillExamples.Content) };

    /// <summary>A validation of a waybill with other content, by other circumstances; the codes that it breaks.</summary>
    private protected string[] Codes(
        Func<WaybillContent, WaybillContent>? change = null, Func<TripCircumstances, TripCircumstances>? circumstances = null,
        Func<WaybillsContext, WaybillsContext>? knowing = null)
    {
        var context = WaybillExamples.ContextAt(WaybillExamples.Morning, WaybillExamples.Dispatcher) with
        {
            Circumstances = (circumstances ?? (same => same))(WaybillExamples.InOrder),
        };
        var content = (change ?? (same => same))(WaybillExamples.Content);
        return [.. HardRules.BrokenBy(WaybillExamples.Id, content, (knowing ?? (same => same))(context)).Select(broken => broken.Code)];
    }
}
