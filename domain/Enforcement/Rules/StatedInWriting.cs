using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Rules;

/// <summary>What rests on a paper names its number, and what needs reasons gives them: no text that is asked for is empty.</summary>
[Law(OwnRules.Papers)]
[RuleText("须写明：{missing}。", "This has to be stated: {missing}.")]
public static class StatedInWriting
{
    public static readonly RuleId Id = new("ENF-REC-004");

    /// <param name="texts">What must be stated, by name: <c>document</c>, <c>reasons</c>.</param>
    public static Refusal? Check(params ReadOnlySpan<(string Name, string? Text)> texts)
    {
        foreach (var (name, text) in texts)
            if (string.IsNullOrWhiteSpace(text)) return new Refusal(Id, ("missing", name));
        return null;
    }
}
