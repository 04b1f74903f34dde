using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Credit;

/// <summary>
/// Where subjects stand by the provincial index 信用排名: filtered by city, trade and field, sorted by score. Subjects without a score are not
/// ranked.
/// </summary>
/// <param name="Id">The profile.</param>
/// <param name="Name">Name of the subject; of a natural person the family name only.</param>
/// <param name="City">The city in which the profile is kept.</param>
/// <param name="Score">Latest score of the provincial index; null before the first.</param>
/// <param name="Before">The score before it.</param>
[ReadModel("credit_ranking", version: 1), RowsOfOneStream]
[ReadableBy(Role.CreditOfficer, Role.AgencyHead, Role.Supervisor, Role.SuperiorAuthority, Role.Auditor)]
public sealed record CreditRanking(
    [property: Key] string Id,
    [property: Indexed] CreditProfileId Profile,
    [property: Filterable] string Name,
    [property: Filterable] DivisionCode City,
    [property: Jurisdiction] DivisionCode Division,
    [property: Filterable] CreditTrade Trade,
    [property: Filterable] CreditDomain Domain,
    decimal? Score,
    decimal? Before,
    [property: Filterable] CreditGrade? Grade,
    [property: Filterable] LocalDate? AsOf)
{
    /// <summary>Whole points of the score, to rank by: what PostgreSQL compares decimals with may use no index beside row-level security.</summary>
    [Filterable]
    public int? Points { get; init; }

    public static CreditRanking? Evolve(CreditRanking? row, CreditProfileFact fact, FactContext at) => fact switch
    {
        CreditProfileOpened opened => new(
            at.Key, opened.Profile, CreditName.Of(opened.Name, opened.PersonName), opened.Division.IsProvince ? opened.Division : opened.Division.City,
            opened.Division, opened.Trade, opened.Profile.Domain, null, null, null, null),
        ScoreComputed { Model.Kind: CreditModelKind.Provincial } computed => row! with
        {
            Before = row.Score, Score = computed.Total, Points = (int)decimal.Floor(computed.Total), Grade = computed.Grade,
            AsOf = computed.AsOf,
        },
        CreditProfileClosed => null,
        _ => row,
    };
}
