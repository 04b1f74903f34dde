using NodaTime;

namespace Regulatory.Api.Specs.Hall;

/// <summary>An application for a coach line of its own, and how the officers of Guangzhou take it on its way.</summary>
public sealed class Matter(RunningHost host)
{
    /// <summary>The company behind the ready account <c>applicant</c>.</summary>
    public const string Company = "91440101MA5AAAA00W";

    private static readonly string[] Conditions =
        ["TESTED_VEHICLES", "QUALIFIED_DRIVERS", "SAFETY_SYSTEM", "CARRIER_INSURANCE", "ROUTE_AND_STOP_PLAN"];

    public Guid Id { get; } = Guid.CreateVersion7();

    public string DocumentNumber => $"穗交许〔2026〕{Id:n}";

    /// <summary>What <c>submitApplication</c> takes.</summary>
    public Dictionary<string, object?> Submission(string creditCode = Company, string division = "440100") => new()
    {
        ["application"] = Id, ["item"] = "GD-RT-03", ["kind"] = "NEW", ["division"] = division, ["years"] = 4,
        ["applicant"] = new { kind = "ORGANISATION", name = "穗安客运有限公司", creditCode, legalRepresentative = "李明" },
        ["scope"] = new
        {
            text = "广州至从化客运班线", caption = "Coach route Guangzhou–Conghua", activities = new[] { "班车客运" },
            vehicleClasses = new[] { "K2" }, reach = "INTER_COUNTY", route = $"天河客运站—从化客运站 {Id:n}",
        },
        ["materials"] = new[] { new { material = "申请书" } },
    };

    public async Task<ActAnswer> Submit() => await (await host.As("clerk-gz")).Act("submitApplication", Submission());

    public async Task<ActAnswer> Accept() => await (await host.As("clerk-gz")).Act("acceptApplication", new { application = Id });

    public async Task<ActAnswer> Assign() => await (await host.As("decision-gz")).Act(
        "assignReviewer", new { application = Id, reviewer = new { account = "reviewer-gz", name = "李审查" } });

    public async Task<ActAnswer> Verify() => await (await host.As("reviewer-gz")).Act("recordVerification", new
    {
        application = Id, method = "DOCUMENTS", staff = new[] { new { account = "reviewer-gz", name = "李审查" } },
        findings = Conditions.Select(condition => new { condition, met = true }), opinion = "符合法定条件，建议准予许可",
    });

    public async Task<ActAnswer> Grant() => await (await host.As("decision-gz")).Act(
        "grantLicence", new { application = Id, documentNumber = DocumentNumber, content = "准予经营客运班线" });

    public async Task<ActAnswer> Issue(Guid? commandId = null) => await (await host.As("issuer-gz")).Act(
        "issueCertificate", new { application = Id, commandId = commandId ?? Guid.CreateVersion7() });

    /// <summary>Everything up to the grant; the position of the last act.</summary>
    public async Task<long> Granted()
    {
        foreach (var step in new Func<Task<ActAnswer>>[] { Submit, Accept, Assign, Verify }) (await step()).Position.ShouldBePositive();
        return (await Grant()).Position;
    }

    /// <summary>Everything up to the certificate.</summary>
    public async Task<IssuedLicence> Issued()
    {
        await Granted();
        return await LicenceAt((await Issue()).Position);
    }

    /// <summary>The licence as the register shows it at a position.</summary>
    public async Task<IssuedLicence> LicenceAt(long position)
    {
        var found = await (await host.As("clerk-gz")).Read(
            "query($id: ID!, $at: LedgerPosition) { application(id: $id, atLeast: $at) { licenceNumber licenceId } }",
            new { id = Id, at = Answering.Position(position) });
        return new(
            Guid.Parse(found.Text("application", "licenceId")), found.Text("application", "licenceNumber"), position);
    }
}

/// <summary>A licence with a certificate.</summary>
/// <param name="Position">Position of the act that issued it.</param>
public sealed record IssuedLicence(Guid Id, string Number, long Position);

public static class Answering
{
    /// <summary>Positions travel as text.</summary>
    public static string Position(long position) => position.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static Instant Guangzhou(int month, int day, int hour, int minute = 0) =>
        new LocalDateTime(2026, month, day, hour, minute).InZoneStrictly(DateTimeZone.ForOffset(Offset.FromHours(8))).ToInstant();
}
