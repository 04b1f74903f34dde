using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>Only what is connected with the case is held, and the list says why (ACL 23).</summary>
[Law(AdministrativeCompulsionLaw.Art23)]
[RuleText(
    "只能扣押、查封与案件有关的财物，清单须逐项写明。",
    "Only what is connected with the case is held, and the list says so of each thing.")]
public static class ConnectedItemsOnly
{
    public static readonly RuleId Id = new("ENF-MEA-005");

    private const int Most = 200;

    public static Refusal? Check(ImmutableArray<HeldItem> items) =>
        items.IsEmpty || items.Length > Most || items.Any(item => string.IsNullOrWhiteSpace(item.Name) || string.IsNullOrWhiteSpace(item.Connected) || item.Quantity < 1)
            ? new Refusal(Id)
            : null;
}
