using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>An edition of the list or of the matrix says where it is read, and a change says why it is made.</summary>
[Law(OwnRules.NamedGrounds)]
[RuleText("须写明依据和理由。", "The source and the reason must be stated.")]
public static class SourceOfEdition
{
    public static readonly RuleId Id = new("WAY-TBL-001");

    public static Refusal? Check(params ReadOnlySpan<string> stated)
    {
        foreach (var text in stated)
            if (string.IsNullOrWhiteSpace(text)) return new(Id);
        return null;
    }
}
