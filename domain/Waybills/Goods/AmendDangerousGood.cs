using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>
/// 品名表调整: records what a later edition, or a correction of what was seeded, says of a UN number from a day on. Waybills that were
/// issued before stay under what they were issued by.
/// </summary>
[ActOf(Role.SuperiorAuthority, Role.Administrator, Role.System), Law(DangerousGoodsListStandard.List)]
public sealed record AmendDangerousGood(UnNumber Number, GoodsTerms Terms, string Reference, string Reason, LocalDate InForceFrom)
    : DangerousGoodCommand;

public static partial class DangerousGoodDecider
{
    private static Decision<DangerousGoodFact> Decide(DangerousGood good, AmendDangerousGood command)
    {
        if (GoodOnTheTable.Check(command.Number, good) is { } unlisted) return unlisted;
        if (SourceOfEdition.Check(command.Reference, command.Reason) is { } unsourced) return unsourced;
        if (TermsOfGood.Check(command.Number, command.Terms) is { } senseless) return senseless;
        if (good.Latest == command.Terms) return Decision<DangerousGoodFact>.Nothing;
        if (EditionsInOrder.Check(good.LatestFrom, command.InForceFrom) is { } earlier) return earlier;
        return new DangerousGoodAmended(command.Number, command.Terms, command.Reference, command.Reason, command.InForceFrom);
    }
}
