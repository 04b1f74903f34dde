using System.Diagnostics;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>What the superior authority may do to the catalogue of offences; one file per act.</summary>
public static partial class OffenceDecider
{
    public static Decision<OffenceFact> Decide(Offence offence, OffenceCommand command, ActContext context) => command switch
    {
        ListOffence act => Decide(offence, act),
        AmendBand act => Decide(offence, act),
        SetDiscretionTier act => Decide(offence, act, context),
        AbolishOffence act => Decide(offence, act),
        _ => throw new UnreachableException(),
    };
}
