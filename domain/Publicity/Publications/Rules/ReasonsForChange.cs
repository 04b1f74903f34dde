using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>Whoever changes what is public, or has something minor shown, says why.</summary>
[Law(OwnRules.PublicRecord)]
[RuleText(
    "变更公示内容或者认定公示必要性须说明理由。",
    "A change of what is public, and the showing of what is minor, needs a stated reason.")]
public static class ReasonsForChange
{
    public static readonly RuleId Id = new("PUB-LIF-005");

    public static Refusal? Check(string reasons) => string.IsNullOrWhiteSpace(reasons) ? new Refusal(Id) : null;
}
