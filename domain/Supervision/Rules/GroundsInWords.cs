using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Rules;

/// <summary>Documents, reasons and the other texts that an act asks for say something.</summary>
[Law(OwnRules.NamedGrounds)]
[RuleText("文书编号、理由等必填内容不得留空。", "Document numbers, reasons and the other texts that are asked for must not be blank.")]
public static class GroundsInWords
{
    public static readonly RuleId Id = new("SUP-ACT-002");

    public static Refusal? Check(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (string.IsNullOrWhiteSpace(text)) return new Refusal(Id);
        return null;
    }
}
