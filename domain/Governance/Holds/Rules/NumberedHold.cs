using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Holds.Rules;

/// <summary>A hold has the number of its case, accident or audit, and a document that demands or ends it.</summary>
[Law(OwnRules.LegalHold)]
[RuleText("保全应当注明编号和文书。", "A legal hold needs a number and a document.")]
public static class NumberedHold
{
    public static readonly RuleId Id = new("GOV-HLD-001");

    public static Refusal? Check(string number, string document) =>
        string.IsNullOrWhiteSpace(number) || string.IsNullOrWhiteSpace(document) ? new(Id) : null;
}
