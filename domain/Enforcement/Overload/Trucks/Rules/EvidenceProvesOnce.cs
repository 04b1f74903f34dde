using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Trucks.Rules;

/// <summary>A picture, a film or a pack shows one crossing: what one case of a truck rests on proves no other.</summary>
[Law(AdministrativePenaltyLaw.Art41), Law(AdministrativePenaltyLaw.Art29)]
[RuleText(
    "证据 {digest} 已用于该车另一称重检测记录 {record}，不得重复使用。",
    "Evidence {digest} already proves another crossing of this truck, {record}.")]
public static class EvidenceProvesOnce
{
    public static readonly RuleId Id = new("OVL-WGH-010");

    public static Refusal? Check(TruckRecord truck, ImmutableArray<string> digests)
    {
        foreach (var charged in truck.Journeys)
            foreach (var digest in charged.Digests ?? [])
                if (digests.Contains(digest)) return new Refusal(Id, ("digest", digest), ("record", charged.Record));
        return null;
    }
}
