using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>不予列入: after the defence, or because the ground fell away, the procedure ends without a listing.</summary>
[ActOf(Role.CreditOfficer, Role.SuperiorAuthority), Law(OwnRules.CreditLists)]
public sealed record DropListing(CreditListingId Listing, string DocumentNumber, string Reasons) : CreditListingCommand;

public static partial class CreditListingDecider
{
    private static Decision<CreditListingFact> Decide(CreditListing listing, DropListing command, CreditContext context)
    {
        if (NoticeOnRecord.Check(listing) is { } missing) return missing;
        if (ListingByDecision.Check(command.DocumentNumber, command.Reasons) is { } bare) return bare;
        return new ListingDropped(command.DocumentNumber, command.Reasons, context.On);
    }
}
