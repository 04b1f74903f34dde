using NodaTime;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>
/// 列入名单: after notice and defence; onto the red list on the strength of the profile. From the overload list a subject's day of review
/// follows by itself.
/// </summary>
/// <param name="ReviewOn">Day of review; null on the overload list for its usual term.</param>
/// <param name="Profile">The profile whose grades the red list rests on; null for other lists.</param>
[ActOf(Role.CreditOfficer, Role.SuperiorAuthority), Law(OwnRules.CreditLists)]
public sealed record ListSubject(
    CreditListingId Listing, string DecisionNumber, string Reasons, LocalDate? ReviewOn = null, CreditProfileId? Profile = null) : CreditListingCommand;

public static partial class CreditListingDecider
{
    private static Decision<CreditListingFact> Decide(CreditListing listing, ListSubject command, CreditContext context)
    {
        if (listing.Listed is not null) return Decision<CreditListingFact>.Nothing;
        if (ListingByDecision.Check(command.DecisionNumber, command.Reasons) is { } bare) return bare;
        var reviewOn = command.ReviewOn ?? (command.Listing.List is CreditListKind.Overload
            ? context.On.PlusMonths(context.Figures.NumberOf(CreditFigures.MonthsOnOverloadList, context.On))
            : null);
        if (ReviewAhead.Check(reviewOn, context.On) is { } reviewless) return reviewless;
        if (command.Listing.List is CreditListKind.Red)
        {
            if (RedListConditions.Check(Rated(command, context), context) is { } unmet) return unmet;
            var profile = context.Profile!;
            return new SubjectListed(
                command.Listing, profile.Name, profile.PersonName, profile.Division, ListingGround.TwiceAaa, command.Reasons, command.DecisionNumber,
                reviewOn!.Value, context.On);
        }
        if (NoticeAndDefence.Check(listing, context.On) is { } unheard) return unheard;
        return new SubjectListed(
            command.Listing, listing.Name, listing.PersonName, listing.Division, listing.Ground!.Value, listing.Basis!, command.DecisionNumber,
            reviewOn!.Value, context.On);
    }

    /// <summary>The profile that a red listing rests on, if it is the subject's own.</summary>
    private static Profiles.CreditProfile? Rated(ListSubject command, CreditContext context) =>
        context.Profile is { Id: { } id } profile && id.Subject == command.Listing.Subject ? profile : null;
}
