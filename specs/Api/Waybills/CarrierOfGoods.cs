using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;

namespace Regulatory.Api.Specs.Waybills;

/// <summary>
/// A carrier of dangerous goods with a licence, a tank vehicle, a driver and an escort on the register, and everybody who has to do with its
/// trips. Each has numbers of its own, so that specs do not meet.
/// </summary>
internal sealed class CarrierOfGoods(RunningHost host)
{
    public const string Company = "91440101MA5AAAA00W", Loading = "91440300MA5BBBB14D", Receiving = "91440600MA5CCCC28H";

    public const string Driver = "44030519851231123X", Escort = "440106199001010013", Unqualified = "440524188001010014";

    public const string Morning = "2026-03-02T03:00:00Z", Afternoon = "2026-03-02T06:00:00Z";

    /// <summary>What crews look at before they set out, all in order.</summary>
    public static readonly object[] Checklist =
    [
        .. new[] { "VEHICLE", "TANK", "DEVICES_AND_MARKS", "TERMINAL", "EMERGENCY_GEAR", "PAPERS", "BRIEFING" }.Select(item => new { item, inOrder = true }),
    ];

    /// <summary>What loaders check, all passed.</summary>
    public static readonly object[] FiveChecks =
    [
        .. new[] { "VEHICLE_PAPERS", "CREW_QUALIFICATIONS", "VEHICLE_INSPECTION", "TANK_INSPECTION", "GOODS_MATCH" }.Select(check => new { check, passed = true }),
    ];

    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100"), Guangdong = DivisionCode.Parse("440000");

    private readonly Guid mark = Guid.CreateVersion7();

    private VehicleKey? entered;

    /// <summary>Last day of licence and qualifications.</summary>
    public string Until { get; init; } = "2028-12-31";

    /// <summary>Who drives, and who escorts: one person is on one trip at a time.</summary>
    public (string Name, string Id) Drives { get; init; } = ("张三", Driver);

    public (string Name, string Id) Escorts { get; init; } = ("李四", Escort);

    public string Licence => $"粤交运管许可穗字{mark:n}号";

    public string Certificate => $"粤交运管穗字{mark:n}号";

    public Desk Dispatcher => host.As("440100", PartyId.Parse($"E:{Company}"), Role.Dispatcher);

    public Desk Loader => host.As("440300", PartyId.Parse($"E:{Loading}"), Role.Loader);

    public Desk Consignee => host.As("440600", PartyId.Parse($"E:{Receiving}"), Role.Consignee);

    /// <summary>Somebody on board, as the natural person that they are.</summary>
    public Desk OnBoard(string resident) => host.As("440100", host.Installation.Pseudonyms.PartyOf(ResidentId.Parse(resident)), Role.Crew);

    public string NumberOf(string resident) => $"{resident}-{mark:n}";

    /// <summary>Takes licence, certificate and qualifications over from the earlier register.</summary>
    public async Task<long> Register()
    {
        object company = new { kind = "ORGANISATION", name = "穗安危险品物流有限公司", creditCode = Company, telephone = "020-88886666" };
        await Import(Guid.CreateVersion7(), Licence, "GD-RT-05", "DANGEROUS_GOODS_OPERATION", company, new { text = "危险货物运输(2类、3类)", hazardClasses = new[] { "2", "3" } });
        await Import(Guid.CreateVersion7(), Certificate, "GD-RT-10", "VEHICLE_CERTIFICATE", company, new { text = "危险货物运输(2类)", vehicleClasses = new[] { "W" }, hazardClasses = new[] { "2" } });
        await Import(Guid.CreateVersion7(), NumberOf(Drives.Id), "GD-RT-14", "PRACTITIONER", Person(Drives.Name, Drives.Id), new { text = "道路危险货物运输驾驶员", activities = new[] { "P3" } });
        return await Import(Guid.CreateVersion7(), NumberOf(Escorts.Id), "GD-RT-14", "PRACTITIONER", Person(Escorts.Name, Escorts.Id), new { text = "道路危险货物运输押运员", activities = new[] { "P4" } });
    }

    /// <summary>Eight tonnes of chlorine from Guangzhou to Foshan.</summary>
    public JsonObject Chlorine(string plate, string escort, string start = Morning, string arrival = Afternoon) => (JsonObject)JsonSerializer.SerializeToNode(new
    {
        plannedStart = start,
        plannedArrival = arrival,
        consignor = new { kind = "ORGANISATION", name = "穗安化工有限公司", creditCode = Loading, telephone = "020-88886667" },
        loader = new { kind = "ORGANISATION", name = "穗安化工有限公司", creditCode = Loading, telephone = "020-88886667" },
        consignee = new { kind = "ORGANISATION", name = "佛山水厂有限公司", creditCode = Receiving, telephone = "0757-88886666" },
        carrier = new { kind = "ORGANISATION", name = "穗安危险品物流有限公司", creditCode = Company, telephone = "020-88886666" },
        licenceNumber = Licence,
        route = new
        {
            start = new { region = "440112", address = "黄埔区化工路1号" },
            destination = new { region = "440604", address = "禅城区水厂路2号" },
            roads = "广佛高速", lengthKm = 60, motorwayKm = 40,
        },
        vehicle = new
        {
            plate, certificateNumber = Certificate, vehicleType = "重型罐式货车", body = "TANKER", ratedPayloadKg = 10_000, grossLimitKg = 25_000,
            terminalNumber = TerminalOf(plate), @class = "AT",
        },
        tank = new
        {
            tankNumber = "YL-001", volumeM3 = "9.5", inspectionValidUntil = "2026-12-31", media = new[] { "UN1017" }, kind = "PRESSURE",
        },
        driver = new { name = Drives.Name, residentId = Drives.Id, qualificationNumber = NumberOf(Drives.Id), telephone = "13800000001" },
        escort = new { name = Escorts.Name, residentId = escort, qualificationNumber = NumberOf(escort), telephone = "13800000002" },
        load = new
        {
            lines = new[]
            {
                new
                {
                    number = "UN1017", properName = "氯", @class = "2.3", subsidiary = new[] { "5.1", "8" }, package = "TANK", quantity = "8", unit = "TONNE",
                    massKg = 8_000,
                },
            },
        },
        papers = new { passNumber = "粤A毒2026001", policeRoute = "广佛高速，9时至17时" },
    })!;

    /// <summary>The number under which the terminal of a truck speaks; plates of specs end with five digits.</summary>
    public static string TerminalOf(string plate) => $"0138000{plate[2..7]}";

    /// <summary>A draft for a truck that is under supervision, and is the one that the certificate is for.</summary>
    public async Task<Guid> Drafted(string plate, string escort, string start = Morning, string arrival = Afternoon)
    {
        await Enter(plate);
        var waybill = Guid.CreateVersion7();
        (await Dispatcher.Act("draftWaybill", new { waybill, particulars = Chlorine(plate, escort, start, arrival) })).Position.ShouldBePositive();
        return waybill;
    }

    /// <summary>A truck that is under supervision, and is the one that the certificate is for.</summary>
    public Task Enter(string plate) => Entered(VehicleKey.Parse(plate));

    /// <summary>From the truck's entry to its certificate and its insurance; nothing where it is entered.</summary>
    private async Task Entered(VehicleKey truck)
    {
        if (entered == truck) return;
        entered = truck;
        var (terminal, device) = (TerminalId.Parse(TerminalOf(truck.ToString())), new TerminalDevice("70111", "BD-2019", $"A{truck.ToString()[2..7]}0"));
        var day = ChinaTime.DayOf(host.Clock.Now);
        var owner = new PartyConcerned(PartyKind.Organisation, "穗安危险品物流有限公司", CreditCode.Parse(Company));
        var papers = new VehicleParticulars("重型罐式货车", 25_000, 2, IsTractor: false, IsTrailer: false, day.PlusDays(-200));
        var (code, protocol) = (new string('c', 64), TerminalProtocol.Jt808Of2019);
        await Accepted(new ApproveTerminalModel(device.Maker, device.Model, "交运公告〔2025〕1号", new(2025, 1, 1)), Role.SuperiorAuthority, Guangdong);
        await Accepted(new RegisterVehicle(truck, VinOf(truck), SupervisionClass.W, papers, owner, Licence, Guangzhou), Role.Supervisor, Guangzhou);
        await Accepted(new EnterTerminal(terminal, device, protocol, Guangzhou), Role.Supervisor, Guangzhou);
        await Accepted(new BindTerminal(truck, terminal), Role.Supervisor, Guangzhou);
        await Accepted(new RegisterTerminal(terminal, device, truck, protocol, code), Role.System, Guangdong);
        await Accepted(new AuthenticateTerminal(terminal, code, protocol, "V1.0"), Role.System, Guangdong);
        await Accepted(new IssueOperatingCertificate(truck, Certificate), Role.Issuer, Guangzhou);
        await Accepted(new RecordCarrierInsurance(truck, "人保财险", "PZ-1", new(2199, 12, 31)), Role.Supervisor, Guangzhou);
    }

    /// <summary>A number of its own, with the check digit that it must have.</summary>
    private static Vin VinOf(VehicleKey truck) => "0123456789X".Select(check => $"LJ111111{check}J11{truck.ToString()[2..7]}")
        .Select(number => Vin.TryParse(number, null, out var vin) ? vin : (Vin?)null).OfType<Vin>().Single();

    private async Task Accepted(object command, Role role, DivisionCode division) =>
        (await host.Installation.Executor.Execute(new Act(command, Guid.NewGuid(), new($"{role}-{division}", $"{role}", [role], division, "交通运输局"))))
            .ShouldBeOfType<ActAccepted>();

    private async Task<long> Import(Guid licence, string number, string item, string kind, object holder, object scope) =>
        (await (await host.As("superior-gd")).Act("importLicence", new
        {
            licence, number, sourceSystem = "gd-yunzheng", sourceKey = $"{licence:n}", checksum = new string('0', 64), item, kind, holder, division = "440100",
            authority = "广州市交通运输局", scope, from = "2024-01-01", until = Until,
        })).Position;

    private static object Person(string name, string residentId) => new { kind = "NATURAL_PERSON", name, residentId, telephone = "13800138000" };
}
