using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>A subject's place on a list 名单.</summary>
/// <param name="Ground">The ground of the notice or listing; null before both.</param>
/// <param name="Notice">The notice that is not decided yet.</param>
/// <param name="Listed">The listing in force; null before it and after delisting.</param>
public sealed record CreditListing(
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    ListingGround? Ground,
    string? Basis,
    PendingNotice? Notice,
    StandingListing? Listed,
    LocalDate? LastOn)
{
    public static CreditListing Initial { get; } = new(null, null, default, null, null, null, null, null);

    public static CreditListing Evolve(CreditListing state, CreditListingFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static CreditListing Apply(CreditListing state, CreditListingFact fact) => fact switch
    {
        ListingNotified notified => state with
        {
            Name = notified.Name, PersonName = notified.PersonName, Division = notified.Division, Ground = notified.Ground, Basis = notified.Basis,
            Notice = new(notified.NoticeNumber, notified.DefendBy, Defended: false),
        },
        ListingDefenceReceived => state with { Notice = state.Notice is { } notice ? notice with { Defended = true } : null },
        ListingDropped => state with { Notice = null },
        SubjectListed listed => state with
        {
            Name = listed.Name, PersonName = listed.PersonName, Division = listed.Division, Ground = listed.Ground, Basis = listed.Basis,
            Notice = null, Listed = new(listed.DecisionNumber, listed.On, listed.ReviewOn, null, null),
        },
        ListingDecisionServed served => state with { Listed = state.Listed is { } listed ? listed with { ServedOn = served.ServedOn } : null },
        ListingPublished published => state with { Listed = state.Listed is { } listed ? listed with { PublishedOn = published.On } : null },
        SubjectDelisted => state with { Listed = null },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>A notice of listing that is not decided yet.</summary>
public sealed record PendingNotice(string Number, Deadline DefendBy, bool Defended);

/// <summary>A listing in force.</summary>
/// <param name="On">Day of the decision.</param>
public sealed record StandingListing(string DecisionNumber, LocalDate On, LocalDate ReviewOn, LocalDate? ServedOn, LocalDate? PublishedOn);
