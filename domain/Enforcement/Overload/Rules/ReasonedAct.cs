using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Rules;

/// <summary>What the authority does to somebody rests on a numbered document and says its reasons; blank texts say nothing.</summary>
[Law(OwnRules.NamedGrounds)]
[RuleText(
    "应当写明文号、理由等必填内容，不得留空。",
    "Document numbers, reasons and the other texts that are asked for must not be blank.")]
public static class ReasonedAct
{
    public static readonly RuleId Id = new("OVL-ACT-002");

    public static Refusal? Check(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (string.IsNullOrWhiteSpace(text)) return new Refusal(Id);
        return null;
    }
}
