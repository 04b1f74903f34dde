using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Truth;

namespace Regulatory.Fleets.Enrolment;

/// <summary>Waybills for those who carry dangerous goods: drafted, their way drawn, validated and issued before they set out.</summary>
public sealed partial class Registry
{
    private const string Dispatcher = "dispatcher";

    private static readonly string[] Tankers = ["W"], Gases = ["2"];

    /// <summary>Longer ways would need rests that are planned.</summary>
    private const int LongestWay = 150_000;

    /// <summary>Slower than the law allows, so that the plan can be kept.</summary>
    private const int PlannedSpeed = 45;

    /// <summary>Certificates and qualifications that a waybill is checked against.</summary>
    public async Task Qualify(IReadOnlyList<VehiclePlan> fleet, CancellationToken stop)
    {
        var company = Enterprise.Of(SupervisionClass.W);
        foreach (var plan in fleet.Where(plan => plan.Class is SupervisionClass.W))
        {
            await Imported(
                CertificateOf(plan), "GD-RT-10", "VEHICLE_CERTIFICATE", new { kind = "ORGANISATION", name = company.Name, creditCode = company.CreditCode, telephone = "020-88886666" },
                new { text = "危险货物运输(2类)", vehicleClasses = Tankers, hazardClasses = Gases }, stop);
            await Qualified(Crew.Of(plan, Crew.FirstDriver), "P3", stop);
            await Qualified(Crew.Of(plan, Crew.Escort), "P4", stop);
        }
    }

    /// <summary>Plates of the vehicles on the map.</summary>
    private async Task<HashSet<string>> Heard(CancellationToken stop) =>
    [
        .. (await office.Ask(
            Superior, "{ livePositions(viewport: { south: 20000000, west: 109000000, north: 26000000, east: 118000000 }, zoom: 18) { cells { vehicle { vehicle } } } }",
            [], stop)).GetProperty("livePositions").GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("vehicle").GetProperty("vehicle").GetString()!),
    ];

    /// <returns>Why there is no waybill; null when it is issued.</returns>
    public async Task<string?> Issue(Journey journey, Instant start, CancellationToken stop)
    {
        var way = WayOf(journey.Tour);
        if (way.Count < 2) return "no way short enough";
        var metres = way.Zip(way.Skip(1)).Sum(pair => Distances.Metres(pair.First.Centre, pair.Second.Centre));
        var waybill = Ids.Of(string.Create(CultureInfo.InvariantCulture, $"waybill/{journey.Plan.Number}/{start}"));
        var occasion = waybill.ToString();
        (string Act, object Input)[] acts =
        [
            ("draftWaybill", new { waybill, particulars = Particulars(journey.Plan, way, metres, start) }),
            ("planRoute", new { waybill, line = Through(way).Select(place => new { latitude = Degrees(place.Latitude), longitude = Degrees(place.Longitude) }) }),
            ("validateWaybill", new { waybill }),
            ("issueWaybill", new { waybill }),
        ];
        foreach (var (act, input) in acts)
            if ((await office.Give(Dispatcher, act, occasion, input, stop)).Refusal is { } refusal) return refusal;
        return null;
    }

    private static object Particulars(VehiclePlan plan, List<City> way, int metres, Instant start)
    {
        var (driver, escort, company) = (Crew.Of(plan, Crew.FirstDriver), Crew.Of(plan, Crew.Escort), Enterprise.Of(plan.Class));
        var km = (metres / 1000) + 1;
        object Party(string name, string creditCode) => new { kind = "ORGANISATION", name, creditCode, telephone = "020-88886667" };
        object Place(City city, string what) => new { region = city.Code.ToString(), address = $"{city.Name}{what}" };
        object Member(Person person) => new { name = person.Name, residentId = person.ResidentId, qualificationNumber = person.Qualification, telephone = "13800000001" };
        return new
        {
            plannedStart = InstantPattern.General.Format(start),
            plannedArrival = InstantPattern.General.Format(start + Duration.FromMinutes((km * 60 / PlannedSpeed) + 30)),
            consignor = Party("穗安化工有限公司", "91440300MA5BBBB14D"),
            loader = Party("穗安化工有限公司", "91440300MA5BBBB14D"),
            consignee = Party("佛山水厂有限公司", "91440600MA5CCCC28H"),
            carrier = Party(company.Name, company.CreditCode),
            licenceNumber = company.Licence,
            route = new
            {
                start = Place(way[0], "化工路1号"), destination = Place(way[^1], "水厂路2号"), roads = string.Join('—', way.Select(city => city.Name)),
                lengthKm = km, motorwayKm = Math.Max(0, km - (12 * (way.Count - 1))),
            },
            vehicle = new
            {
                plate = plan.Vehicle.ToString(), certificateNumber = CertificateOf(plan), vehicleType = "重型罐式货车", body = "TANKER", ratedPayloadKg = 10_000,
                grossLimitKg = 25_000, terminalNumber = plan.Terminal.Value, @class = "AT",
            },
            tank = new { tankNumber = $"YL-{plan.Number}", volumeM3 = "9.5", inspectionValidUntil = "2027-12-31", media = new[] { "UN1017" }, kind = "PRESSURE" },
            driver = Member(driver),
            escort = Member(escort),
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
            papers = new { passNumber = $"粤毒示范{plan.Number}", policeRoute = "按计划路线" },
        };
    }

    private static List<City> WayOf(IReadOnlyList<City> tour)
    {
        var (way, metres) = (new List<City> { tour[0] }, 0);
        foreach (var city in tour.Skip(1))
        {
            metres += Distances.Metres(way[^1].Centre, city.Centre);
            if (metres > LongestWay) break;
            way.Add(city);
        }
        return way;
    }

    private static IEnumerable<GeoPosition> Through(List<City> way)
    {
        yield return way[0].Centre;
        foreach (var (from, to) in way.Zip(way.Skip(1)))
        {
            // Neighbours on a planned way lie no more than 100 km apart.
            yield return new((from.Centre.Latitude + to.Centre.Latitude) / 2, (from.Centre.Longitude + to.Centre.Longitude) / 2);
            yield return to.Centre;
        }
    }

    private static string Degrees(int microDegrees) => (microDegrees / 1_000_000m).ToString("0.000000", CultureInfo.InvariantCulture);

    private Task Qualified(Person person, string activity, CancellationToken stop) => Imported(
        person.Qualification, "GD-RT-14", "PRACTITIONER",
        new { kind = "NATURAL_PERSON", name = person.Name, residentId = person.ResidentId, telephone = "13800138000" },
        new { text = "道路危险货物运输从业人员", activities = new[] { activity } }, stop);
}
