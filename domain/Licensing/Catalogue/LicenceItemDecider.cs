using System.Diagnostics;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>What the superior authority may do to the list of licensing items; one file per act.</summary>
public static partial class LicenceItemDecider
{
    public static Decision<LicenceItemFact> Decide(LicenceItem item, LicenceItemCommand command, ActContext context) => command switch
    {
        ListItem list => Decide(item, list, context),
        AmendItem amend => Decide(item, amend, context),
        DelistItem delist => Decide(item, delist, context),
        _ => throw new UnreachableException(),
    };
}
