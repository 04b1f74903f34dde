using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Supervision;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Protocol;
using Regulatory.Fleets.Truth;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Fleets.Enrolment;

/// <summary>
/// Enters a fleet as officers would: licences of its enterprises, models of its terminals, vehicles, terminals, drivers and who drives what; and,
/// once terminals are seen, certificates, insurance and the way onto the road. All vehicles are entered at Guangzhou, wherever they drive.
/// </summary>
public sealed partial class Registry(Office office, LocalDate today)
{
    private const string Division = "440100", Superior = "superior-gd", Supervisor = "supervisor-gz", Issuer = "issuer-gz";

    private static readonly TimeSpan UntilSeen = TimeSpan.FromSeconds(2);

    /// <summary>What the terminals need before they may dial in, and the drivers.</summary>
    /// <param name="tell">A line for whoever watches.</param>
    public async Task Enter(IReadOnlyList<VehiclePlan> fleet, Action<string> tell, CancellationToken stop)
    {
        foreach (var of in fleet.Select(plan => plan.Class).Distinct()) await Licensed(Enterprise.Of(of), stop);
        foreach (var model in Kit.Models)
            await Done(Superior, "approveTerminalModel", model, new { maker = Kit.Maker, model, noticeNumber = "模拟车队示范型号", from = "2025-01-01" }, stop);
        var duties = 0L;
        foreach (var plan in fleet)
        {
            await Entered(plan, stop);
            duties = Math.Max(duties, await Employed(plan, stop));
        }
        var drivers = await Drivers(duties, stop);
        foreach (var plan in fleet)
            foreach (var number in (int[])[Crew.FirstDriver, Crew.SecondDriver])
                if (drivers.GetValueOrDefault(Crew.Of(plan, number).Qualification) is { } driver)
                    await Done(
                        Supervisor, "assignDriver", $"{plan.Number}/{number}", new { driver, vehicle = plan.Vehicle.ToString(), from = Day(today.PlusDays(-31)) }, stop);
        tell($"{fleet.Count} vehicles entered, {drivers.Count} drivers on record. 车辆和驾驶员已登记。");
    }

    /// <summary>Certificates, network, onto the road, and a waybill for dangerous goods: each vehicle as soon as its terminal is seen.</summary>
    public async Task Certify(IReadOnlyList<Journey> fleet, Action<string> tell, CancellationToken stop)
    {
        var (waiting, loading, waybills) = (fleet.ToList(), new List<Journey>(), 0);
        while (waiting.Count > 0 || loading.Count > 0)
        {
            foreach (var journey in waiting.ToList())
            {
                var plan = journey.Plan;
                var vehicle = plan.Vehicle.ToString();
                var certificate = await office.Give(
                    Issuer, "issueOperatingCertificate", $"{plan.Number}/{Guid.NewGuid()}", new { vehicle, certificateNumber = CertificateOf(plan) }, stop);
                if (certificate.Refusal is not null) continue;
                await Done(Supervisor, "joinNetwork", vehicle, new { vehicle, firstFixAt = InstantPattern.General.Format(SystemClock.Instance.GetCurrentInstant()) }, stop);
                await Done(Supervisor, "activateVehicle", vehicle, new { vehicle }, stop);
                waiting.Remove(journey);
                if (plan.Class is SupervisionClass.W) loading.Add(journey);
            }
            // Whoever was never heard of gets no waybill (W-12).
            var heard = loading.Count == 0 ? [] : await Heard(stop);
            foreach (var journey in loading.Where(one => heard.Contains(one.Plan.Vehicle.ToString())).ToList())
            {
                loading.Remove(journey);
                if (await Issue(journey, SystemClock.Instance.GetCurrentInstant() + Duration.FromMinutes(1), stop) is { } none) tell($"{journey.Plan.Vehicle}: {none}");
                else waybills++;
            }
            if (waiting.Count > 0 || loading.Count > 0) await Task.Delay(UntilSeen, stop);
        }
        tell($"{fleet.Count} vehicles certified and active, {waybills} waybills issued. 车辆已投入营运，运单 {waybills} 份。");
    }

    /// <summary>道路运输证号</summary>
    public static string CertificateOf(VehiclePlan plan) => string.Create(CultureInfo.InvariantCulture, $"粤交运管穗字示范{plan.Number:000000}号");

    private Task Licensed(Enterprise one, CancellationToken stop) => Imported(
        one.Licence, one.Item, one.LicenceKind, new { kind = "ORGANISATION", name = one.Name, creditCode = one.CreditCode, telephone = "020-88886666" },
        new { text = "示范", vehicleClasses = new[] { one.Class.ToString() }, hazardClasses = one.Class is SupervisionClass.W ? ["2", "3"] : Array.Empty<string>() },
        stop);

    /// <summary>Takes a licence, a certificate or a qualification over from an earlier register.</summary>
    private async Task Imported(string number, string item, string kind, object holder, object scope, CancellationToken stop) =>
        await Done(Superior, "importLicence", number, new
        {
            licence = Ids.Of(number), number, sourceSystem = "fleet", sourceKey = number, checksum = new string('0', 64), item, kind, holder,
            division = Division, authority = "广州市交通运输局", scope, from = "2024-01-01", until = "2030-12-31",
        }, stop);

    private async Task Entered(VehiclePlan plan, CancellationToken stop)
    {
        var (owner, kit, vehicle) = (Enterprise.Of(plan.Class), Kit.Of(plan), plan.Vehicle.ToString());
        var (type, mass, seats) = Papers.Of(plan.Class);
        await Done(Supervisor, "registerVehicle", vehicle, new
        {
            vehicle, vin = Papers.VinOf(plan), @class = plan.Class.ToString(),
            particulars = new { type, totalMassKg = mass, seats, isTractor = false, isTrailer = false, firstRegisteredOn = Day(today.PlusMonths(-8)) },
            owner = new { kind = "ORGANISATION", name = owner.Name, creditCode = owner.CreditCode }, ownerLicence = owner.Licence, division = Division,
        }, stop);
        await Done(Supervisor, "enterTerminal", kit.Phone.Value, new
        {
            terminal = kit.Phone.Value, device = new { maker = Kit.Maker, model = kit.Model, serialNumber = kit.Serial }, protocol = ProtocolOf(kit.Edition),
            division = Division,
        }, stop);
        await Done(Supervisor, "bindTerminal", vehicle, new { vehicle, terminal = kit.Phone.Value }, stop);
        await Done(Supervisor, "recordCarrierInsurance", vehicle, new
        {
            vehicle, insurer = "人保财险", policyNumber = $"PZ-{plan.Number}", until = Day(today.PlusMonths(10)),
        }, stop);
    }

    private async Task<long> Employed(VehiclePlan plan, CancellationToken stop)
    {
        var position = 0L;
        foreach (var number in (int[])[Crew.FirstDriver, Crew.SecondDriver, Crew.Stranger])
        {
            var person = Crew.Of(plan, number);
            position = Math.Max(position, await Done(Supervisor, "openDutyLog", person.ResidentId, new
            {
                driver = new { kind = "NATURAL_PERSON", name = person.Name, residentId = person.ResidentId }, qualification = person.Qualification,
                employer = $"E:{Enterprise.Of(plan.Class).CreditCode}", division = Division,
            }, stop));
        }
        return position;
    }

    /// <summary>Party ids by qualification: what the record calls a person nobody but the record can say.</summary>
    private async Task<Dictionary<string, string>> Drivers(long position, CancellationToken stop)
    {
        var (found, after) = (new Dictionary<string, string>(), default(string));
        do
        {
            var page = (await office.Ask(
                Supervisor,
                """
                query($after: String, $at: LedgerPosition) {
                  driverDuties(first: 100, after: $after, atLeast: $at) { nodes { driver qualification } pageInfo { hasNextPage endCursor } }
                }
                """,
                new JsonObject { ["after"] = after, ["at"] = position.ToString(CultureInfo.InvariantCulture) }, stop)).GetProperty("driverDuties");
            foreach (var node in page.GetProperty("nodes").EnumerateArray())
                if (node.GetProperty("qualification").GetString() is { } qualification) found[qualification] = node.GetProperty("driver").GetString()!;
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return found;
    }

    /// <exception cref="InvalidOperationException">The act was refused; says by what.</exception>
    private async Task<long> Done(string account, string act, string occasion, object input, CancellationToken stop)
    {
        var result = await office.Give(account, act, occasion, input, stop);
        return result.Refusal is { } refusal ? throw new InvalidOperationException($"{occasion}: {refusal}") : result.Position;
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string ProtocolOf(Edition edition) => edition switch
    {
        Edition.Jt2011 => "JT808_OF2011",
        Edition.Jt2013 => "JT808_OF2013",
        _ => "JT808_OF2019",
    };
}
