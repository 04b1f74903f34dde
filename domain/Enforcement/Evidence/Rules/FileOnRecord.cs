using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>Only what has a file can be read again.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该证据没有文件，无法校验。",
    "The item has no file to verify.")]
public static class FileOnRecord
{
    public static readonly RuleId Id = new("ENF-EVD-011");

    public static Refusal? Check(EvidenceItem item) => item.Collected?.File is null ? new Refusal(Id) : null;
}
