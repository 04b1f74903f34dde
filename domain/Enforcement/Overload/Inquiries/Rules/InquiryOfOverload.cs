using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;

/// <summary>Source, driver and build are inquired into where a truck was found over its limit, by those whose division it was weighed in.</summary>
[Law(OversizeVehicleRules.Art41)]
[RuleText(
    "没有相应的超限称重检测记录，或者该记录不在本机关辖区内。",
    "No weighing that stands found an excess, or it was not in the actor's division.")]
public static class InquiryOfOverload
{
    public static readonly RuleId Id = new("OVL-INQ-001");

    public static Refusal? Check(OverloadContext context) =>
        context.Weighed is { } weighed && (context.Actor.Is(Role.System) || context.Actor.Division.Covers(weighed.Division))
            ? null
            : new Refusal(Id);
}
