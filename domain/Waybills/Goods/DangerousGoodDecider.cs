using System.Diagnostics;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What the superior authority may do to the list of dangerous goods; one file per act.</summary>
public static partial class DangerousGoodDecider
{
    public static Decision<DangerousGoodFact> Decide(DangerousGood good, DangerousGoodCommand command, ActContext context) => command switch
    {
        ListDangerousGood act => Decide(good, act),
        AmendDangerousGood act => Decide(good, act),
        StrikeDangerousGood act => Decide(good, act, context),
        _ => throw new UnreachableException(),
    };
}
