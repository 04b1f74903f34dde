using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Projections.Credit;

/// <summary>
/// The lists as anybody may see them 信用名单: who stands on one now, from its publication until it is left. Of a natural person the family
/// name only.
/// </summary>
/// <param name="Id">Stands for subject and list, and tells nobody which.</param>
/// <param name="Name">Name of the subject; of a natural person the family name only.</param>
/// <param name="ReviewOn">Day by which it is looked at whether the listing still stands.</param>
[ReadModel("credit_lists", version: 1), RowsOfOneStream, Open(OwnRules.CreditLists)]
public sealed record CreditLists(
    [property: Key] string Id,
    [property: Filterable] CreditListKind List,
    [property: Filterable] string Name,
    [property: Filterable] CreditCode? CreditCode,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] ListingGround Ground,
    string Basis,
    [property: Filterable] string DecisionNumber,
    [property: Filterable] LocalDate ListedOn,
    LocalDate ReviewOn,
    LocalDate PublishedOn)
{
    public static IEnumerable<string> KeysOf(CreditListingFact fact, FactContext at) =>
        fact is ListingPublished or SubjectDelisted ? [PublicKey.Of(at.Key)] : [];

    public static CreditLists? Evolve(CreditLists? row, CreditListingFact fact, FactContext at) => fact switch
    {
        ListingPublished published => new(
            PublicKey.Of(at.Key), published.Listing.List, CreditName.Of(published.Name, published.PersonName), published.Listing.Subject.CreditCode, published.Division,
            published.Ground, published.Basis, published.DecisionNumber, published.ListedOn, published.ReviewOn, published.On),
        SubjectDelisted => null,
        _ => row,
    };
}
