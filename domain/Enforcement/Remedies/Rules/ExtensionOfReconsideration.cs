using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>
/// A reconsideration in the ordinary procedure is extended once, before its time is over, by at most thirty days.
/// </summary>
[Law(AdministrativeReconsiderationLaw.Art62)]
[RuleText(
    "复议期限只能在期满前延长一次，最多 {most} 日；简易程序不得延长。",
    "A reconsideration is extended once, in time, by at most {most} days, and not in the simplified procedure.")]
public static class ExtensionOfReconsideration
{
    public static readonly RuleId Id = new("ENF-REM-006");

    public static Refusal? Check(ReviewOrSuit state, int days, EnforcementContext context)
    {
        var most = AdministrativeReconsiderationLaw.LongestExtension.On(context.On);
        return state is { Extended: false, Acceptance.Simplified: false, DecideBy: { } due } && days > 0 && days <= most
            && !due.IsPassedOn(context.On)
                ? null
                : new Refusal(Id, ("most", most));
    }
}
