using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>The state of a published licence changes by a document.</summary>
[Law(DualPublicity.Fields)]
[RuleText(
    "许可当前状态的变更须注明所依据文书的编号。",
    "A change of a licence's current state names the document that it rests on.")]
public static class BasisOfTheState
{
    public static readonly RuleId Id = new("PUB-STA-001");

    public static Refusal? Check(string document) => string.IsNullOrWhiteSpace(document) ? new Refusal(Id) : null;
}
