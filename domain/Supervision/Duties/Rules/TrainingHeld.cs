using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>A training counts when it was held.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "培训日期 {trained} 晚于当日。",
    "The training of {trained} lies in the future.")]
public static class TrainingHeld
{
    public static readonly RuleId Id = new("SUP-DTY-007");

    public static Refusal? Check(LocalDate trainedOn, LocalDate on) => trainedOn <= on ? null : new Refusal(Id, ("trained", trainedOn));
}
