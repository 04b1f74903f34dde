using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>One case of overloading, from the capture to the publication, as the officers of Guangzhou take it on its way.</summary>
/// <param name="number">The how-manieth of the truck.</param>
internal sealed class Case(Bureau bureau, Departments departments, int number)
{
    public const int Fine = 5_000;

    private static readonly string[] Basis = ["公路法第七十六条", "公路安全保护条例第六十四条"];

    private readonly Desk desk = bureau.Desk;
    private string record = "", pack = "";

    public Guid Id { get; } = Desk.Id($"case {number}");

    /// <summary>处罚决定书文号; empty before.</summary>
    public string Decision { get; private set; } = "";

    private string Day => Iso(bureau.Today);

    /// <summary>The vendor's device weighs the truck, and its report comes in.</summary>
    public async Task Captured()
    {
        departments.Report(
            Departments.WeighStation, "--report", "weigh-capture", "--site", Sites.OffSite.ToString(), "--device", Sites.Device, "--first",
            number.ToString(CultureInfo.InvariantCulture), "--plate", Truck.Number, "--gross", "63000", "--at", $"{Day}T01:30:00Z");
        await Eventually.True(
            async () =>
            {
                var queue = await desk.Read("officer-gz", "{ weighReviewQueues(first: 50) { nodes { id stage capturedOn sha256 } } }");
                foreach (var row in queue.GetProperty("weighReviewQueues").GetProperty("nodes").EnumerateArray())
                    if (row.GetProperty("capturedOn").GetString() == Day && row.GetProperty("stage").GetString() == "AUTO_SCREENED")
                        (record, pack) = (Local(row.GetProperty("id")), row.GetProperty("sha256").GetString()!);
                return record.Length > 0;
            },
            $"the capture {number} waits for its review");
    }

    /// <summary>Two officers review the capture, it is sealed, and the owner is told.</summary>
    public async Task Reviewed()
    {
        await desk.Act("officer-gz", "passFirstReview", new { record });
        await desk.Act("officer2-gz", "passSecondReview", new { record });
        await desk.Act("officer-gz", "sealWeighEvidence", new { record, sha256 = pack });
        await desk.Act("officer-gz", "identifyOwner", new
        {
            record, owner = Truck.Owner, enterprise = Truck.Carrier, vehicleCertificateNumber = Truck.Certificate,
        });
        await desk.Act("officer-gz", "informOwner", new { record, channel = "TEXT_MESSAGE" });
    }

    /// <summary>The truck's sides were raised: it is not what GB 1589 allows (OSR 45).</summary>
    public Task FoundAltered() => desk.Act("officer-gz", "recordNonconformity", new { weighing = record, kind = "MODIFIED", finding = "擅自加高货厢栏板" });

    /// <summary>The case is filed and investigated.</summary>
    public async Task Investigated()
    {
        await desk.Act("agency-head-gz", "fileCase", new
        {
            @case = Id, domain = "HIGHWAY_ADMINISTRATION", party = Truck.Owner, division = Truck.Division, discoveredOn = Day,
            act = new
            {
                offence = "HW01", actOn = Day, place = Sites.Road, plate = Truck.Plate, driver = Truck.Man, enterprise = Truck.Carrier,
                vehicleCertificate = Truck.Certificate, weighRecord = record,
            },
        });
        await desk.Act("officer-gz", "fileWeighing", new { record, @case = Id });
        await desk.Act("unit-head-gz", "assignOfficers", new
        {
            @case = Id,
            officers = new[]
            {
                new { account = "officer-gz", name = "张执法", certificate = "粤交执440100001", certificateUntil = "2027-12-31" },
                new { account = "officer2-gz", name = "刘执法", certificate = "粤交执440100002", certificateUntil = "2027-12-31" },
            },
        });
        await desk.Act("officer-gz", "recordInvestigation", new
        {
            @case = Id, kind = "INQUIRY", officers = new[] { "officer-gz", "officer2-gz" }, certificatesShown = true, place = "执法队办公室",
            signature = "SIGNED_BY_PARTY", recordSha256 = $"{number}".PadLeft(64, '0'), asked = Truck.Man,
        });
        await desk.Act("officer-gz", "concludeInvestigation", new { @case = Id, proposed = "PENALTY", report = "违法超限运输事实清楚", complexity = new { } });
        await desk.Act("legal-gz", "passLegalReview", new { @case = Id, qualification = "A20204401000001", opinion = "程序合法，证据充分" });
    }

    /// <summary>The party is told what is proposed, and does not want to state or defend.</summary>
    /// <param name="andMore">What is proposed beside the fine.</param>
    public async Task Notified(params IEnumerable<object> andMore)
    {
        await desk.Act("officer-gz", "serveViolationNotice", new
        {
            @case = Id, proposed = andMore.Prepend(new { kind = "FINE", amount = Yuan(Fine) }), facts = "车货总质量超过限定标准", reasons = "违法超限运输",
            basis = Basis, method = "DIRECT", servedOn = Day,
        });
        await desk.Act("officer-gz", "waiveRights", new { @case = Id, defence = true, hearing = false, documentSha256 = new string('d', 64) });
    }

    /// <summary>The head of the agency decides.</summary>
    public async Task Decided()
    {
        var position = await desk.Act("agency-head-gz", "decidePenalty", new
        {
            @case = Id, penalties = new[] { new { kind = "FINE", amount = Yuan(Fine) } }, facts = "车货总质量超过限定标准", reasons = "违法超限运输", basis = Basis,
            circumstance = "ordinary",
        });
        Decision = (await Read("decisionNumber", $", atLeast: \"{position}\"")).GetString()!;
    }

    /// <summary>Served, paid and closed.</summary>
    public async Task Closed()
    {
        await desk.Act("officer-gz", "serveDecision", new
        {
            @case = Id, method = "DIRECT", servedOn = Day,
            paper = new
            {
                partyName = "穗安物流有限公司", partyAddress = "广州市天河区1号", facts = "车货总质量超过限定标准", evidence = "称重检测记录", kindAndBasis = "罚款",
                performance = "十五日内缴至代收银行", remedies = "六十日内申请行政复议，六个月内提起行政诉讼", agency = "广州市交通运输综合行政执法局", datedOn = Day,
                seal = "印章", paperSha256 = new string('e', 64),
            },
        });
        await desk.Act("collector-gz", "recordPayment", new
        {
            @case = Id, amount = Yuan(Fine), receipt = $"GZ-2026-{number}", channel = "DESIGNATED_BANK", paidOn = Day,
        });
        // Not before the place of registration was told (O-10), which the process sees to.
        await bureau.UntilFollowed();
        await desk.Act("agency-head-gz", "closeCase", new { @case = Id, ground = "PERFORMED" });
    }

    /// <summary>The clerk reports the penalty and shows it to the public, as the process has evaluated it.</summary>
    public async Task Published()
    {
        string? publication = null;
        await Eventually.True(
            async () =>
            {
                var found = await desk.Read(
                    "publicity-gz", "query($number: String!) { publications(where: { documentNumber: { eq: $number } }) { nodes { id } } }", new { number = Decision });
                foreach (var row in found.GetProperty("publications").GetProperty("nodes").EnumerateArray()) publication = Local(row.GetProperty("id"));
                return publication is not null;
            },
            $"the publicity of {Decision} was evaluated");
        await desk.Act("publicity-gz", "reportDocument", new { publication, platformName = "信用广东", receiptNumber = $"XYGD-2026-{number}" });
        await desk.Act("publicity-gz", "publishPenalty", new { publication });
    }

    /// <summary>A field of the docket.</summary>
    public async Task<JsonElement> Read(string field, string arguments = "") =>
        (await desk.Read("agency-head-gz", $"query($id: ID!) {{ case(id: $id{arguments}) {{ {field} }} }}", new { id = Id })).GetProperty("case").GetProperty(field);

    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string Yuan(int yuan) => $"{yuan}.00";

    /// <summary>What stands behind the type in a global id.</summary>
    public static string Local(JsonElement id) => id.GetString()![(id.GetString()!.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
