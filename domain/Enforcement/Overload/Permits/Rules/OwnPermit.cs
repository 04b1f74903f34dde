using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>A carrier applies for itself, or the window takes its application down.</summary>
[Law(HighwaySafetyProtectionRegulations.Art35)]
[RuleText(
    "申请人只能为本人申请大件运输许可。",
    "An applicant applies for an oversize permit in their own name only.")]
public static class OwnPermit
{
    public static readonly RuleId Id = new("OVL-PMT-010");

    public static Refusal? Check(PartyId carrier, Actor actor) =>
        actor.Is(Role.Applicant) && actor.Party != carrier ? new Refusal(Id) : null;
}
