using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>公布名单: after service the listing is shown to the public.</summary>
/// <param name="Publication">Where it was published: stream of the publication, or number of the document.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(OwnRules.CreditLists)]
public sealed record PublishListing(CreditListingId Listing, string Publication) : CreditListingCommand;

public static partial class CreditListingDecider
{
    private static Decision<CreditListingFact> Decide(CreditListing listing, PublishListing command, CreditContext context)
    {
        if (SubjectOnTheList.Check(listing) is { } missing) return missing;
        if (listing.Listed!.PublishedOn is not null) return Decision<CreditListingFact>.Nothing;
        if (ServiceBeforePublication.Check(listing) is { } unserved) return unserved;
        return new ListingPublished(
            command.Listing, listing.Name, listing.PersonName, listing.Division, listing.Ground!.Value, listing.Basis!, listing.Listed.DecisionNumber,
            listing.Listed.On, listing.Listed.ReviewOn, command.Publication, context.On);
    }
}
