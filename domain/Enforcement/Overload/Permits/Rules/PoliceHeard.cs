using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>Where a transport affects traffic safety, the police are heard before it is permitted.</summary>
[Law(HighwaySafetyProtectionRegulations.Art36)]
[RuleText(
    "影响交通安全的，应当征得公安机关交通管理部门同意并写明意见文号。",
    "The transport affects traffic safety: the opinion of the police is needed, by its number.")]
public static class PoliceHeard
{
    public static readonly RuleId Id = new("OVL-PMT-013");

    public static Refusal? Check(OversizePermit permit, string? opinion) =>
        permit.AffectsTraffic && string.IsNullOrWhiteSpace(opinion) ? new Refusal(Id) : null;
}
