using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>E-07: nothing is used whose file is broken, which was excluded, or which a device captured that was not verified, at a site not in service, or without passing both steps of review (APL 41, 46).</summary>
[Law(AdministrativePenaltyLaw.Art41), Law(AdministrativePenaltyLaw.Art46)]
[RuleText(
    "证据 {evidence} 不得使用：{why}。",
    "Evidence {evidence} cannot be used: {why}.")]
public static class AdmissibleEvidence
{
    public static readonly RuleId Id = new("ENF-EVD-001");

    public static Refusal? Check(EvidenceId id, EvidenceItem item) =>
        Fault(item) is { } why ? new Refusal(Id, ("evidence", id), ("why", why)) : null;

    /// <summary>What is wrong with it: <c>unknown</c>, <c>excluded</c>, <c>broken</c>, <c>site</c>, <c>device</c>, <c>review</c>; null if nothing is.</summary>
    public static string? Fault(EvidenceItem item) => item switch
    {
        { Collected: null } => "unknown",
        { IsExcluded: true } => "excluded",
        { IsBroken: true } => "broken",
        { Collected.Capture.SiteInService: false } => "site",
        { Collected.Capture: { } capture } when !(capture.VerifiedUntil >= ChinaTime.DayOf(capture.CapturedAt)) => "device",
        { IsReviewed: false } or { FailedReview: true } => "review",
        _ => null,
    };
}
