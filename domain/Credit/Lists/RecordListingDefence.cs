using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>听取陈述申辩: the subject's defence against the listing was received.</summary>
/// <param name="DocumentNumber">Number of the record of the defence.</param>
[ActOf(Role.CreditOfficer), Law(OwnRules.CreditLists)]
public sealed record RecordListingDefence(CreditListingId Listing, string DocumentNumber) : CreditListingCommand;

public static partial class CreditListingDecider
{
    private static Decision<CreditListingFact> Decide(CreditListing listing, RecordListingDefence command, CreditContext context)
    {
        if (NoticeOnRecord.Check(listing) is { } missing) return missing;
        if (listing.Notice!.Defended) return Decision<CreditListingFact>.Nothing;
        if (DefenceOnPaper.Check(command.DocumentNumber) is { } bare) return bare;
        return new ListingDefenceReceived(command.DocumentNumber, context.On);
    }
}
