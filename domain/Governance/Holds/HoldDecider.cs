using System.Diagnostics;

namespace Regulatory.Domain.Governance.Holds;

/// <summary>What may be done with legal holds; one file per act.</summary>
public static partial class HoldDecider
{
    public static Decision<HoldFact> Decide(LegalHolds holds, HoldCommand command, HoldContext context) => command switch
    {
        PlaceLegalHold act => Decide(holds, act, context),
        ReleaseLegalHold act => Decide(holds, act, context),
        _ => throw new UnreachableException(),
    };
}
