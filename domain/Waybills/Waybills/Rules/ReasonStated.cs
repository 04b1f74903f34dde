using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>What changes a waybill or is reported of it says why, and where it asks for a place, where.</summary>
[Law(OwnRules.Papers)]
[RuleText("应当写明原因、地点等必填内容，不得留空。", "Reasons, places and the other texts that are asked for must not be blank.")]
public static class ReasonStated
{
    public static readonly RuleId Id = new("WAY-LIF-006");

    public static Refusal? Check(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (string.IsNullOrWhiteSpace(text)) return new Refusal(Id);
        return null;
    }
}
