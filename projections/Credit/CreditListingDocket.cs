using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Credit;

/// <summary>How far a listing has come.</summary>
public enum CreditListingStage
{
    /// <summary>已告知</summary>
    Notified,

    /// <summary>已申辩</summary>
    Defended,

    /// <summary>不予列入</summary>
    Dropped,

    /// <summary>已列入</summary>
    Listed,

    /// <summary>已送达</summary>
    Served,

    /// <summary>已公布</summary>
    Published,

    /// <summary>已移出</summary>
    Delisted,
}

/// <summary>The way of a subject onto a list and off it 名单办理.</summary>
/// <param name="Name">Name of the subject; of a natural person the family name only.</param>
/// <param name="PersonName">Full name of a natural person; null once erased.</param>
/// <param name="DefendBy">Last day for the defence.</param>
/// <param name="Document">Number of the latest notice, decision or record.</param>
/// <param name="Evidence">Documents that prove the ground.</param>
/// <param name="Version">Version of the listing's stream: what an act on it is based on.</param>
[ReadModel("credit_listing_docket", version: 1)]
[ReadableBy(Role.Applicant, Role.CreditOfficer, Role.AgencyHead, Role.SuperiorAuthority, Role.Auditor)]
public sealed record CreditListingDocket(
    [property: Key] CreditListingId Id,
    [property: Filterable] CreditListKind List,
    [property: Filterable] string Name,
    [property: Masked(Mask.Name, Role.CreditOfficer)] string? PersonName,
    [property: Party] PartyId? Party,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] ListingGround Ground,
    string Basis,
    [property: Filterable] CreditListingStage Stage,
    LocalDate? DefendBy,
    [property: Filterable] LocalDate? ReviewOn,
    string Document,
    ImmutableArray<string> Evidence,
    long Version,
    [property: Filterable] LocalDate ChangedOn)
{
    public static CreditListingDocket Evolve(CreditListingDocket? row, CreditListingFact fact, FactContext at) =>
        After(row, fact) with { Version = at.Version, ChangedOn = fact.On };

    private static CreditListingDocket After(CreditListingDocket? row, CreditListingFact fact) => fact switch
    {
        ListingNotified notified => Of(
            notified.Listing, notified.Name, notified.PersonName, notified.Division, notified.Ground, notified.Basis, notified.NoticeNumber) with
        {
            DefendBy = notified.DefendBy.Due, Evidence = notified.Evidence.Documents,
        },
        ListingDefenceReceived defended => row! with { Stage = CreditListingStage.Defended, Document = defended.DocumentNumber },
        ListingDropped dropped => row! with { Stage = CreditListingStage.Dropped, Document = dropped.DocumentNumber },
        SubjectListed listed => (row ?? Of(
            listed.Listing, listed.Name, listed.PersonName, listed.Division, listed.Ground, listed.Basis, listed.DecisionNumber)) with
        {
            Stage = CreditListingStage.Listed, ReviewOn = listed.ReviewOn, Document = listed.DecisionNumber,
        },
        ListingDecisionServed served => row! with { Stage = CreditListingStage.Served, Document = served.ReceiptNumber },
        ListingPublished published => row! with { Stage = CreditListingStage.Published, Document = published.Publication },
        SubjectDelisted delisted => row! with { Stage = CreditListingStage.Delisted, Document = delisted.DecisionNumber },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static CreditListingDocket Of(
        CreditListingId listing, string? name, Personal? personName, DivisionCode division, ListingGround ground, string basis, string document) => new(
            listing, listing.List, CreditName.Of(name, personName), personName?.Clear, listing.Subject.Party, division, ground, basis,
            CreditListingStage.Notified, null, null, document, [], 0, default);
}
