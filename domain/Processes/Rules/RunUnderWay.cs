using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>A process begins once; what is over does nothing until it begins anew.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "流程“{fact}”只能在流程进行中发生；进行中的流程不再重新启动。",
    "{fact} happens while a run of the process is under way, and one that is under way does not begin again.")]
public static class RunUnderWay
{
    public static readonly RuleId Id = new("PRC-ADV-001");

    public static Refusal? Check(Process process, ProcessFact fact)
    {
        var fits = fact is ProcessStarted ? !process.IsRunning : process.IsRunning;
        return fits ? null : new Refusal(Id, ("fact", fact.GetType().Name));
    }
}
