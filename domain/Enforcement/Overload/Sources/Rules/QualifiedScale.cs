using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>A source unit weighs on a qualified scale whose certificate is valid.</summary>
[Law(OversizeVehicleRules.Art28), Law(GuangdongRoadTransportRegulations.Art49)]
[RuleText(
    "货运源头单位没有检定有效的称重设备（有效期至 {until}）。",
    "The source unit has no scale with a valid certificate (valid until {until}).")]
public static class QualifiedScale
{
    public static readonly RuleId Id = new("OVL-SRC-002");

    public static Refusal? Check(LocalDate? validUntil, LocalDate on) =>
        validUntil >= on ? null : new Refusal(Id, ("until", (object?)validUntil ?? "—"));
}
