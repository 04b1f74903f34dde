using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A share of the planned way is from none of it to all of it, and the way has a length.</summary>
[Law(OwnRules.Waybills)]
[RuleText("轨迹匹配比例须在 0 至 1000‰ 之间，计划路线长度须大于零。", "A share of the planned way is 0 to 1000 per mille of a line that has a length.")]
public static class ShareOfRoute
{
    public static readonly RuleId Id = new("WAY-TRK-001");

    public static Refusal? Check(int permille, int metres) => permille is >= 0 and <= 1_000 && metres > 0 ? null : new Refusal(Id);
}
