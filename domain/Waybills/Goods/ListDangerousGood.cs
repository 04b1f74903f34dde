using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>列入危险货物品名表: takes a UN number, as the list has it from a day on, into the table by which waybills are judged.</summary>
/// <param name="Reference">The standard or notice that says so.</param>
/// <param name="InForceFrom">Commencement of that edition; may lie in the past.</param>
[ActOf(Role.SuperiorAuthority, Role.Administrator, Role.System), Law(DangerousGoodsListStandard.List)]
public sealed record ListDangerousGood(UnNumber Number, GoodsTerms Terms, string Reference, LocalDate InForceFrom) : DangerousGoodCommand;

public static partial class DangerousGoodDecider
{
    private static Decision<DangerousGoodFact> Decide(DangerousGood good, ListDangerousGood command)
    {
        if (SourceOfEdition.Check(command.Reference) is { } unsourced) return unsourced;
        if (TermsOfGood.Check(command.Number, command.Terms) is { } senseless) return senseless;
        if (good.Latest == command.Terms && good.LatestFrom <= command.InForceFrom) return Decision<DangerousGoodFact>.Nothing;
        if (GoodListedOnce.Check(command.Number, good) is { } twice) return twice;
        if (EditionsInOrder.Check(good.LatestFrom, command.InForceFrom) is { } earlier) return earlier;
        return new DangerousGoodListed(command.Number, command.Terms, command.Reference, command.InForceFrom);
    }
}
