namespace Regulatory.Faults.Specs.Overload;

/// <summary>The places where trucks are weighed, from their plan to their service.</summary>
internal static class Sites
{
    public const string Device = "WIM-1", Road = "G105 K2310+200";

    public static readonly Guid OffSite = Desk.Id("off-site"), Entry = Desk.Id("entry");

    public static async Task PutInService(Desk desk)
    {
        await PutInService(desk, OffSite, "OFF_SITE", "国道105线不停车检测点", Road);
        await PutInService(desk, Entry, "TOLL_ENTRY", "广州东收费站入口", "G4 K2160+100");
    }

    private static async Task PutInService(Desk desk, Guid site, string kind, string name, string position)
    {
        await desk.Act("unit-head-gz", "planSite", new { site, kind, name, division = Truck.Division, position });
        await desk.Act("officer-gz", "recordDeviceVerification", new
        {
            site, deviceNumber = Device, weigher = "DYNAMIC", certificateNumber = "粤衡检字〔2026〕1号", verifiedOn = "2026-01-06", validUntil = "2027-01-05",
        });
        await desk.Act("legal-gz", "reviewSite", new { site, legalReviewDocument = "穗交法审〔2026〕1号", technicalReviewDocument = "穗交技审〔2026〕1号" });
        await desk.Act("agency-head-gz", "publishSite", new { site, noticeNumber = "穗交告〔2026〕1号" });
        await desk.Act("agency-head-gz", "putSiteInService", new { site });
    }
}
