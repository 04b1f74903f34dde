using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>A process gives those commands that the clockwork may give; others are an officer's.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "{command} 须由执法或者许可人员作出，系统不得代为作出。",
    "{command} is for an officer to give, not for the clockwork.")]
public static class StepWithinPowers
{
    public static readonly RuleId Id = new("PRC-STP-001");

    public static Refusal Refuse(string command) => new(Id, ("command", command));
}
