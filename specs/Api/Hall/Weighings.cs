using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Hall;

/// <summary>A place in Guangzhou that weighs trucks on their way, and what it captures.</summary>
public sealed class Weighings(RunningHost host)
{
    private readonly Guid site = Guid.CreateVersion7();
    private bool inService;

    private Desk Officer => host.As("440100", Role.EnforcementOfficer);

    /// <summary>A truck of six axles with fourteen tonnes too much, screened, and waiting for its first review.</summary>
    /// <param name="front">Digest of the picture of its front; any when left out.</param>
    /// <param name="side">Digest of the picture of its side.</param>
    /// <param name="plate">Its plate.</param>
    public async Task<Guid> Captured(string? front = null, string? side = null, string plate = "粤A9X9X9/Yellow")
    {
        await InService();
        var record = Guid.CreateVersion7();
        (await Officer.Act("captureWeighing", new
        {
            record, site, deviceNumber = "WIM-1", capturedAt = InstantPattern.General.Format(host.Clock.Now - Duration.FromMinutes(1)), laneNumber = "2", direction = "FALLING", speedKmh = 45, plate,
            plateConfidence = 990, axleLoadsKg = new[] { 7_000, 9_000, 9_000, 12_000, 13_000, 13_000 }, grossKg = 63_000, warnings = Array.Empty<string>(),
            truck = new
            {
                body = "COMBINATION", registeredMassKg = 49_000,
                groups = new object[]
                {
                    new { axles = 1, driven = false, tyres = "SINGLE_TYRE" }, new { axles = 2, driven = true, tyres = "DUAL_TYRES", spacingMm = 1_350 },
                    new { axles = 3, driven = false, tyres = "DUAL_TYRES", onTrailer = true, spacingMm = 1_310 },
                },
            },
            evidence = new
            {
                pictures = new[] { new { view = "FRONT", sha256 = front ?? AnyDigest() }, new { view = "SIDE", sha256 = side ?? AnyDigest() } },
                film = new { sha256 = AnyDigest(), seconds = 6 }, sha256 = AnyDigest(),
            },
        })).Position.ShouldBePositive();
        return record;
    }

    /// <summary>Reviewed, published and put in service; once.</summary>
    private async Task InService()
    {
        if (inService) return;
        inService = true;
        var today = LocalDatePattern.Iso.Format(ChinaTime.DayOf(host.Clock.Now));
        await Done(
            host.As("440100", Role.CaseUnitHead), "planSite",
            new { site, kind = "OFF_SITE", name = "国道105线不停车检测点", division = "440100", position = "G105 K2310+200" });
        await Done(Officer, "recordDeviceVerification", new { site, deviceNumber = "WIM-1", weigher = "DYNAMIC", certificateNumber = "粤衡检字1号", verifiedOn = today, validUntil = "2030-12-31" });
        await Done(host.As("440100", Role.LegalReviewer), "reviewSite", new { site, legalReviewDocument = "穗交法审1号", technicalReviewDocument = "穗交技审1号" });
        await Done(host.As("440100", Role.AgencyHead), "publishSite", new { site, noticeNumber = "穗交告1号" });
        await Done(host.As("440100", Role.AgencyHead), "putSiteInService", new { site });
    }

    private static async Task Done(Desk desk, string act, object input) => (await desk.Act(act, input)).Position.ShouldBePositive();

    private static string AnyDigest() => $"{Guid.NewGuid():n}{Guid.NewGuid():n}";
}
