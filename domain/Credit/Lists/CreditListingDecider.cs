using System.Diagnostics;
using Regulatory.Domain.Credit.Lists.Rules;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>The way onto a list and off it, one line per act: notice, defence, decision, service, publication, review.</summary>
public static partial class CreditListingDecider
{
    public static Decision<CreditListingFact> Decide(CreditListing listing, CreditListingCommand command, CreditContext context) =>
        OrderOfListing.Check(listing, context) is { } disorder ? disorder : command switch
        {
            NotifyListing act => Decide(listing, act, context),
            RecordListingDefence act => Decide(listing, act, context),
            DropListing act => Decide(listing, act, context),
            ListSubject act => Decide(listing, act, context),
            ServeListingDecision act => Decide(listing, act, context),
            PublishListing act => Decide(listing, act, context),
            DelistSubject act => Decide(listing, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
