using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>从品名表删除: no waybill names the UN number from a day on, which has not passed: goods on the road have their waybills.</summary>
[ActOf(Role.SuperiorAuthority, Role.Administrator), Law(DangerousGoodsListStandard.List)]
public sealed record StrikeDangerousGood(UnNumber Number, string Reference, string Reason, LocalDate From) : DangerousGoodCommand;

public static partial class DangerousGoodDecider
{
    private static Decision<DangerousGoodFact> Decide(DangerousGood good, StrikeDangerousGood command, ActContext context)
    {
        if (good.Latest is null && good.LatestFrom == command.From) return Decision<DangerousGoodFact>.Nothing;
        if (GoodOnTheTable.Check(command.Number, good) is { } unlisted) return unlisted;
        if (SourceOfEdition.Check(command.Reference, command.Reason) is { } unsourced) return unsourced;
        if (StruckForTheFuture.Check(command.From, context.On) is { } passed) return passed;
        if (EditionsInOrder.Check(good.LatestFrom, command.From) is { } earlier) return earlier;
        return new DangerousGoodStruck(command.Number, command.Reference, command.Reason, command.From);
    }
}
