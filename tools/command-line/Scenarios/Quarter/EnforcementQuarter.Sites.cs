using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>Where trucks are weighed: sites from plan to service, and the sources of freight.</summary>
public sealed partial class EnforcementQuarter
{
    private const int OffSite = 0, OldScale = 1, Station = 2, Entry = 3, OtherEntry = 4;

    /// <summary>The certificate of one scale in each city runs out on the first day, and another follows after the second.</summary>
    private static readonly LocalDate Expired = new(2026, 5, 15), VerifiedAgain = new(2026, 5, 26);

    private static readonly (string Name, SiteKind Kind, string Road)[] Places =
    [
        ("国道监测点", SiteKind.OffSite, "G105"), ("省道监测点", SiteKind.OffSite, "S118"), ("固定治超站", SiteKind.FixedStation, "S256"),
        ("高速公路北入口", SiteKind.TollEntry, "G4"), ("高速公路南入口", SiteKind.TollEntry, "G15"),
    ];

    private static SiteId SiteOf(QuarterOffice office, int place) => new(IdOf(4, Number(office) * 10 + place));

    private static string DeviceOf(QuarterOffice office, int place) => $"{office.Key.ToUpperInvariant()}-W{place + 1}";

    private static SourceUnitId SourceOf(QuarterOffice office, int unit) => new(IdOf(5, Number(office) * 10 + unit));

    private static int Number(QuarterOffice office) => QuarterOffice.All.ToList().IndexOf(office) + 1;

    private void Sites(QuarterOffice office)
    {
        var day = Hall.Workday(Before, 1);
        for (var place = 0; place < Places.Length; place++)
        {
            var (name, kind, road) = Places[place];
            var (site, device, key) = (SiteOf(office, place), DeviceOf(office, place), $"site-{office.Key}-{place}");
            var weigher = kind is SiteKind.FixedStation ? WeigherClass.Static : WeigherClass.Dynamic;
            var until = place == OldScale ? Expired : new LocalDate(2026, 12, 31);
            Add(Hall.At(day, 0), office.UnitHead, new PlanSite(
                site, kind, $"{office.City}{name}", office.Division, RoadPosition.Parse($"{road} K{20 + place}+{Number(office)}00")), key);
            // Nobody puts into service what was not reviewed and published.
            if (place == OffSite) Add(Hall.At(day, 1), office.AgencyHead, new PutSiteInService(site), key, step => step with { Refused = OrderOfSite.Id });
            Add(Hall.At(day, 2), office.Officer, new RecordDeviceVerification(
                site, device, weigher, $"粤计检2026-{office.Key}-{place}", new(2025, 12, 20), until), key);
            if (place == Station)
                Add(Hall.At(day, 2).Plus(Duration.FromHours(1)), office.Legal, new ReviewSite(site, "法审2026-1", "技审2026-1"), key, step => step with { Refused = ApprovalOfFixedStation.Id });
            Add(Hall.At(day, 4), office.Legal, new ReviewSite(
                site, $"法审2026-{place + 1}", $"技审2026-{place + 1}", kind is SiteKind.FixedStation ? "粤府函〔2025〕88号" : null), key);
            Add(Hall.At(day, 5), office.AgencyHead, new PublishSite(site, $"{office.Prefix}通告〔2026〕{place + 1}号"), key);
            Add(Hall.At(day, 6), office.AgencyHead, new PutSiteInService(site), key);
            if (place == OldScale)
                Add(Hall.At(VerifiedAgain, 0), office.Officer, new RecordDeviceVerification(
                    site, device, weigher, $"粤计检2026-{office.Key}-{place}B", VerifiedAgain, new(2027, 5, 25)), key);
        }
    }

    /// <summary>Two sources of freight in each city: one that keeps to the limits, and one that does not.</summary>
    private void Sources(QuarterOffice office)
    {
        for (var unit = 0; unit < 2; unit++)
        {
            var (id, key, day) = (SourceOf(office, unit), $"source-{office.Key}-{unit}", Hall.Workday(Before, 2));
            var party = Organisation(office, unit == 0 ? "建材" : "砂石");
            sources[(office, unit)] = party;
            Add(Hall.At(day, 0), office.UnitHead, new ListSourceUnit(id, party, office.Division, $"{office.City}市港区{unit + 1}号码头", $"{office.Prefix}通告〔2026〕源{unit + 1}号"), key);
            Add(Hall.At(day, 2), office.Officer, new ConnectSourceUnit(id, $"地磅{unit + 1}号", $"粤计检2026-S{unit}", new(2026, 12, 31)), key);
            Add(Hall.At(day, 4), office.Officer, new BeginMonitoring(id), key);
        }
    }

    private readonly Dictionary<(QuarterOffice Office, int Unit), PartyConcerned> sources = [];
}
