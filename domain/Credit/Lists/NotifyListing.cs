using NodaTime;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>告知拟列入名单: the subject is told of ground, facts and basis, and may defend itself for five working days.</summary>
/// <param name="Name">Name of the subject; a natural person's is sealed when it is recorded.</param>
/// <param name="Division">The division whose authority lists.</param>
/// <param name="Basis">The law or regulation that provides for the list.</param>
/// <param name="ServedOn">Day on which the notice was served.</param>
[ActOf(Role.CreditOfficer), Law(OwnRules.CreditLists), Law(OverloadListNotice.Grounds)]
public sealed record NotifyListing(
    CreditListingId Listing,
    string Name,
    DivisionCode Division,
    ListingGround Ground,
    ListingEvidence Evidence,
    string Basis,
    string NoticeNumber,
    LocalDate ServedOn) : CreditListingCommand;

public static partial class CreditListingDecider
{
    private static Decision<CreditListingFact> Decide(CreditListing listing, NotifyListing command, CreditContext context)
    {
        if (listing.Listed is not null || listing.Notice?.Number == command.NoticeNumber) return Decision<CreditListingFact>.Nothing;
        if (GroundOfTheList.Check(command.Listing, command.Ground) is { } alien) return alien;
        if (NoticeServed.Check(command, context) is { } bare) return bare;
        if (CriterionMet.Check(command.Ground, command.Evidence, context) is { } unmet) return unmet;
        var days = context.Figures.NumberOf(CreditFigures.WorkingDaysOfDefence, context.On);
        var person = command.Listing.Subject is { IsPerson: true, Party: { } party } ? party : (PartyId?)null;
        return new ListingNotified(
            command.Listing, person is null ? command.Name : null, person is { } subject ? new(subject, command.Name) : null, command.Division,
            command.Ground, command.Evidence, command.Basis, command.NoticeNumber, command.ServedOn,
            context.Calendar.AddWorkingDays(command.ServedOn, days), context.On);
    }
}
