using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>D-07: no public text carries a full id or telephone number of anybody.</summary>
[Law(OwnRules.PublicTexts)]
[RuleText(
    "公示内容不得含有完整的公民身份号码或者手机号码。",
    "No public text may carry a full resident id or mobile number.")]
public static class NoNumbersOfPersons
{
    public static readonly RuleId Id = new("PUB-EVA-006");

    public static Refusal? Check(IEnumerable<string> texts) => texts.Any(PublicTexts.Exposes) ? new Refusal(Id) : null;
}
