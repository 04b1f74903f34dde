namespace Regulatory.Faults.Specs.Load;

/// <summary>An application for a coach line of its own, and the acts of the officers of Guangzhou that take it on its way.</summary>
internal sealed class Matter
{
    private static readonly string[] Conditions =
        ["TESTED_VEHICLES", "QUALIFIED_DRIVERS", "SAFETY_SYSTEM", "CARRIER_INSURANCE", "ROUTE_AND_STOP_PLAN"];

    public Guid Id { get; } = Guid.CreateVersion7();

    private object Reviewer => new { account = "reviewer-gz", name = "李审查" };

    /// <summary>From the counter to the certificate, in the order of law.</summary>
    public IEnumerable<GivenAct> Life() =>
    [
        Act("submitApplication", "clerk-gz", "submitted", new()
        {
            ["item"] = "GD-RT-03", ["kind"] = "NEW", ["division"] = "440100", ["years"] = 4,
            ["applicant"] = new
            {
                kind = "ORGANISATION", name = "穗安客运有限公司", creditCode = "91440101MA5AAAA00W", legalRepresentative = "李明",
            },
            ["scope"] = new
            {
                text = "广州至从化客运班线", caption = "Coach route Guangzhou–Conghua", activities = new[] { "班车客运" },
                vehicleClasses = new[] { "K2" }, reach = "INTER_COUNTY", route = $"天河客运站—从化客运站 {Id:n}",
            },
            ["materials"] = new[] { new { material = "申请书" } },
        }),
        Act("acceptApplication", "clerk-gz", "accepted", []),
        Act("assignReviewer", "decision-gz", "reviewer-assigned", new() { ["reviewer"] = Reviewer }),
        Act("recordVerification", "reviewer-gz", "verification-recorded", new()
        {
            ["method"] = "DOCUMENTS", ["staff"] = new[] { Reviewer },
            ["findings"] = Conditions.Select(condition => new { condition, met = true }), ["opinion"] = "符合法定条件，建议准予许可",
        }),
        Act("grantLicence", "decision-gz", "granted", new()
        {
            ["documentNumber"] = $"穗交许〔2026〕{Id:n}", ["content"] = "准予经营客运班线",
        }),
        Act("issueCertificate", "issuer-gz", "certificate-issued", []),
    ];

    private GivenAct Act(string name, string account, string fact, Dictionary<string, object?> input)
    {
        var command = Guid.CreateVersion7();
        input["application"] = Id;
        input["commandId"] = command;
        return new(command, name, account, Id, input, $"licensing.application.{fact}.v1");
    }
}
