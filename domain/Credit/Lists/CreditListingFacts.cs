using NodaTime;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>What can become true of a subject's place on a list, in life order.</summary>
public abstract record CreditListingFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>列入告知: the subject was told of the ground, the facts and the right to defend itself.</summary>
/// <param name="Name">Clear name; null for natural persons.</param>
/// <param name="PersonName">Sealed name of a natural person.</param>
/// <param name="Basis">The law or regulation that provides for the list.</param>
/// <param name="DefendBy">Last day for the defence.</param>
[Fact("credit.list.listing-notified.v1")]
public sealed record ListingNotified(
    CreditListingId Listing,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    ListingGround Ground,
    ListingEvidence Evidence,
    string Basis,
    string NoticeNumber,
    LocalDate ServedOn,
    Deadline DefendBy,
    LocalDate On) : CreditListingFact;

/// <summary>陈述申辩: the subject defended itself.</summary>
[Fact("credit.list.defence-received.v1")]
public sealed record ListingDefenceReceived(string DocumentNumber, LocalDate On) : CreditListingFact;

/// <summary>不予列入: after the defence the procedure ended without a listing.</summary>
[Fact("credit.list.listing-dropped.v1")]
public sealed record ListingDropped(string DocumentNumber, string Reasons, LocalDate On) : CreditListingFact;

/// <summary>列入决定.</summary>
/// <param name="ReviewOn">Day by which it is looked at whether the listing still stands.</param>
[Fact("credit.list.subject-listed.v1")]
public sealed record SubjectListed(
    CreditListingId Listing,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    ListingGround Ground,
    string Basis,
    string DecisionNumber,
    LocalDate ReviewOn,
    LocalDate On) : CreditListingFact;

/// <summary>送达列入决定.</summary>
[Fact("credit.list.decision-served.v1")]
public sealed record ListingDecisionServed(string ReceiptNumber, LocalDate ServedOn, LocalDate On) : CreditListingFact;

/// <summary>公布名单: after service the listing is public, with what the public reads of it.</summary>
/// <param name="Publication">Where it was published: stream of the publication, or document.</param>
[Fact("credit.list.listing-published.v1")]
public sealed record ListingPublished(
    CreditListingId Listing,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    ListingGround Ground,
    string Basis,
    string DecisionNumber,
    LocalDate ListedOn,
    LocalDate ReviewOn,
    string Publication,
    LocalDate On) : CreditListingFact;

/// <summary>移出名单.</summary>
[Fact("credit.list.subject-delisted.v1")]
public sealed record SubjectDelisted(DelistingGround Ground, string DecisionNumber, string Reasons, LocalDate On) : CreditListingFact;
