using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>What is sealed is what was captured: the digest of the pack is the same.</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "证据包摘要与采集时不一致，不得固证。",
    "The digest of the pack is not that of the capture: it is not sealed.")]
public static class EvidenceUnchanged
{
    public static readonly RuleId Id = new("OVL-WGH-005");

    public static Refusal? Check(WeighRecord record, string sha256) =>
        record.Captured?.Evidence.Sha256 == sha256 ? null : new Refusal(Id);
}
