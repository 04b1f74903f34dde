using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;

/// <summary>A truck is driven by a person.</summary>
[Law(OversizeVehicleRules.Art44)]
[RuleText(
    "驾驶人应当是自然人。",
    "The driver is a natural person.")]
public static class DriverIsPerson
{
    public static readonly RuleId Id = new("OVL-INQ-003");

    public static Refusal? Check(PartyConcerned driver) => driver.Kind is PartyKind.NaturalPerson ? null : new Refusal(Id);
}
