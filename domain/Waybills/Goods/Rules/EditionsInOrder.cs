using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>A new edition holds from a later day than the one before it: earlier waybills stay under the earlier edition.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "现行版本自 {latest} 起施行，新版本的施行日期 {from} 须在其后。",
    "The latest edition holds from {latest}; what replaces it must hold from a later day than {from}.")]
public static class EditionsInOrder
{
    public static readonly RuleId Id = new("WAY-TBL-004");

    public static Refusal? Check(LocalDate? latest, LocalDate from) =>
        latest is { } before && from <= before ? new Refusal(Id, ("latest", before), ("from", from)) : null;
}
