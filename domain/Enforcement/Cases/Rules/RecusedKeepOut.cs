using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Whoever was recused has no part in the case.</summary>
[Law(AdministrativePenaltyLaw.Art43)]
[RuleText(
    "{account} 已决定回避，不得办理该案件。",
    "{account} was recused and has no part in the case.")]
public static class RecusedKeepOut
{
    public static readonly RuleId Id = new("ENF-ASG-001");

    /// <summary>Whoever was recused does nothing in the case themselves.</summary>
    public static Refusal? OfActor(EnforcementCase enforcementCase, ActContext context) => Check(enforcementCase, context.Actor.Account);

    public static Refusal? Check(EnforcementCase enforcementCase, params IEnumerable<string> accounts)
    {
        foreach (var account in accounts)
            if (enforcementCase.Investigators.Recused.Contains(account)) return new Refusal(Id, ("account", account));
        return null;
    }
}
