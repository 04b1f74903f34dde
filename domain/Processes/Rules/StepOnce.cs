using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>A step is done once in a run, whether it was taken or refused; an officer is asked once for a duty.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "步骤“{step}”在本次流程中已经执行。",
    "The step {step} was already done in this run.")]
public static class StepOnce
{
    public static readonly RuleId Id = new("PRC-ADV-003");

    public static Refusal? Check(Process process, ProcessFact fact)
    {
        var step = fact switch
        {
            ProcessStepTaken taken => taken.Step,
            ProcessStepRefused refused => refused.Step,
            _ => null,
        };
        var duty = (fact as OfficerAsked)?.Duty;
        return step is not null && process.Steps.ContainsKey(step) ? new Refusal(Id, ("step", step))
            : duty is not null && process.Duties.Contains(duty) ? new Refusal(Id, ("step", duty))
            : null;
    }
}
