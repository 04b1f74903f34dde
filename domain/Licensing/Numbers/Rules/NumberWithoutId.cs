using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Numbers.Rules;

/// <summary>A number is public, a resident id is not: no number given here contains one.</summary>
[Law(OwnRules.PublicTexts)]
[RuleText(
    "按编号格式 {format} 生成的编号与公民身份号码相同，不得使用；请先采用其他格式。",
    "A number in the format {format} reads like a resident id and is not given; adopt another format first.")]
public static class NumberWithoutId
{
    public static readonly RuleId Id = new("LIC-NUM-003");

    public static Refusal? Check(NumberFormat format, string number) =>
        NumbersOfPersons.IdIsIn(number) ? new Refusal(Id, ("format", format.Text)) : null;
}
