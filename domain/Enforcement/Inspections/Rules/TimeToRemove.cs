using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>The day by which a hazard is to be removed lies ahead.</summary>
[Law(WorkSafetyLaw.Art70)]
[RuleText(
    "排除隐患的期限 {by} 不得早于 {on}。",
    "The hazard cannot be due to be removed by {by}, before {on}.")]
public static class TimeToRemove
{
    public static readonly RuleId Id = new("ENF-INS-007");

    public static Refusal? Check(LocalDate removeBy, LocalDate on) => removeBy < on ? new Refusal(Id, ("by", removeBy), ("on", on)) : null;
}
