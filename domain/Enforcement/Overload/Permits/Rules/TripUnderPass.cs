using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>A trip is made while the pass is valid.</summary>
[Law(HighwaySafetyProtectionRegulations.Art38)]
[RuleText(
    "通行日期 {trip} 不在通行证有效期内，或者晚于登记当日。",
    "A trip of {trip} lies outside the pass's validity, or after today.")]
public static class TripUnderPass
{
    public static readonly RuleId Id = new("OVL-PMT-008");

    public static Refusal? Check(OversizePermit permit, LocalDate trip, LocalDate on) =>
        permit.From <= trip && trip <= permit.Until && trip <= on ? null : new Refusal(Id, ("trip", trip));
}
