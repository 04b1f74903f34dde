using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>A pass expires when its last day is over.</summary>
[Law(HighwaySafetyProtectionRegulations.Art38)]
[RuleText(
    "通行证有效期至 {until}，尚未届满。",
    "The pass runs until {until}; that day has not passed.")]
public static class PassRunOut
{
    public static readonly RuleId Id = new("OVL-PMT-009");

    public static Refusal? Check(OversizePermit permit, LocalDate on) =>
        permit.Until < on ? null : new Refusal(Id, ("until", (object?)permit.Until ?? "—"));
}
