using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>E-11: nothing prolongs a measure whose last day has passed, or stops its clock while it stands already (ACL 25).</summary>
[Law(AdministrativeCompulsionLaw.Art25)]
[RuleText(
    "强制措施期限至 {until}，期满后须解除。",
    "The measure ran until {until}; after that day it must be lifted.")]
public static class WithinPeriodOfMeasure
{
    public static readonly RuleId Id = new("ENF-MEA-009");

    public static Refusal? Check(CompulsoryMeasure measure, LocalDate on) => measure.Until switch
    {
        null => new Refusal(Id, ("until", "—")),
        { } until => on > until ? new Refusal(Id, ("until", until)) : null,
    };
}
