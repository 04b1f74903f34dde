using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>A driver is a natural person.</summary>
[Law(RoadTransportRegulations.Art22)]
[RuleText(
    "驾驶员须为有居民身份证号码的自然人。",
    "A driver is a natural person with a resident id.")]
public static class DriverByResidentId
{
    public static readonly RuleId Id = new("SUP-DTY-002");

    public static Refusal? Check(PartyConcerned driver) =>
        driver.Kind is PartyKind.NaturalPerson && driver.ResidentId is not null ? null : new Refusal(Id);
}
