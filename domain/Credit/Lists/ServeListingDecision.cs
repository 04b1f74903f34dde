using NodaTime;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>送达列入决定.</summary>
/// <param name="ReceiptNumber">Number of the receipt 送达回证.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(OwnRules.CreditLists)]
public sealed record ServeListingDecision(CreditListingId Listing, string ReceiptNumber, LocalDate ServedOn) : CreditListingCommand;

public static partial class CreditListingDecider
{
    private static Decision<CreditListingFact> Decide(CreditListing listing, ServeListingDecision command, CreditContext context)
    {
        if (SubjectOnTheList.Check(listing) is { } missing) return missing;
        if (listing.Listed!.ServedOn is not null) return Decision<CreditListingFact>.Nothing;
        if (ServiceAfterDecision.Check(listing, command, context) is { } unproven) return unproven;
        return new ListingDecisionServed(command.ReceiptNumber, command.ServedOn, context.On);
    }
}
