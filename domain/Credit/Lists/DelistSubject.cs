using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>移出名单: at the end of its term, by repair, or because the listing no longer stands.</summary>
[ActOf(Role.CreditOfficer, Role.SuperiorAuthority, Role.System), Law(OwnRules.CreditLists)]
public sealed record DelistSubject(CreditListingId Listing, DelistingGround Ground, string DecisionNumber, string Reasons) : CreditListingCommand;

public static partial class CreditListingDecider
{
    private static Decision<CreditListingFact> Decide(CreditListing listing, DelistSubject command, CreditContext context)
    {
        if (SubjectOnTheList.Check(listing) is { } missing) return missing;
        if (ListingByDecision.Check(command.DecisionNumber, command.Reasons) is { } bare) return bare;
        if (TermOfListing.Check(listing, command.Ground, context.On) is { } early) return early;
        return new SubjectDelisted(command.Ground, command.DecisionNumber, command.Reasons, context.On);
    }
}
