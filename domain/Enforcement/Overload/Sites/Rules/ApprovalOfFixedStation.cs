using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites.Rules;

/// <summary>A fixed station stands by approval of the provincial government.</summary>
[Law(HighwaySafetyProtectionRegulations.Art39)]
[RuleText(
    "固定超限检测站须经省人民政府批准，并写明批准文件。",
    "A fixed station needs the approval of the provincial government, by its document.")]
public static class ApprovalOfFixedStation
{
    public static readonly RuleId Id = new("OVL-SIT-004");

    public static Refusal? Check(SiteKind kind, string? approvalDocument) =>
        kind is SiteKind.FixedStation && string.IsNullOrWhiteSpace(approvalDocument) ? new Refusal(Id) : null;
}
