using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>E-11: a measure is extended once, by thirty days at most (ACL 25).</summary>
[Law(AdministrativeCompulsionLaw.Art25)]
[RuleText(
    "强制措施只能延长一次，且不超过 {days} 日。",
    "A measure is extended once, and by no more than {days} days.")]
public static class OneExtension
{
    public static readonly RuleId Id = new("ENF-MEA-008");

    public static Refusal? Check(CompulsoryMeasure measure, int days, LocalDate on)
    {
        var most = AdministrativeCompulsionLaw.DaysOfExtension.On(on);
        return measure.ExtendedBy > 0 || days < 1 || days > most ? new Refusal(Id, ("days", most)) : null;
    }
}
