using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement;

/// <summary>What has become of a lead.</summary>
public enum LeadStanding
{
    /// <summary>待处理</summary>
    Open,

    /// <summary>已立案</summary>
    Filed,

    /// <summary>不予立案</summary>
    NotFiled,

    /// <summary>线索失效: what it rested on was taken back.</summary>
    Lapsed,
}

/// <summary>The book of leads 案件线索登记: where each comes from, whose it is, and what became of it.</summary>
/// <param name="Facts">What is said to have happened.</param>
/// <param name="PartyName">Name of the organisation; of a natural person the family name only.</param>
/// <param name="PersonName">Full name of a natural person; null once erased.</param>
/// <param name="Reasons">Why it was passed on, not filed, or lapsed.</param>
[ReadModel("lead_book", version: 2), ReadableByCaseworkers]
public sealed record LeadBook(
    [property: Key] LeadId Id,
    [property: Filterable] LeadSource Source,
    [property: Filterable] LeadStanding Standing,
    [property: Filterable] EnforcementDomain Domain,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    string Facts,
    string Place,
    [property: Filterable] LocalDate FoundOn,
    LocalDate? ActOn,
    [property: Filterable] OffenceCode? Offence,
    [property: Indexed] PartyId? Party,
    string? PartyName,
    [property: Masked(Mask.Name, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer)] string? PersonName,
    [property: Filterable] Plate? Plate,
    [property: Indexed] InspectionId? Inspection,
    [property: Indexed] WeighRecordId? WeighRecord,
    string? Reference,
    [property: Filterable] LocalDate RegisteredOn,
    [property: Indexed] CaseId? Case,
    LeadRefusalGround? Ground,
    string? Reasons,
    long Version)
{
    public static LeadBook Evolve(LeadBook? row, LeadFact fact, FactContext at)
    {
        var next = fact switch
        {
            LeadRegistered registered => Of(registered, at),
            LeadHandedOver handed => row! with { Division = handed.ToDivision, Agency = handed.ToAgency, Reasons = handed.Reasons },
            LeadNotFiled declined => row! with
            {
                Standing = LeadStanding.NotFiled, Ground = declined.Ground, Reasons = declined.Reasons,
            },
            LeadLapsed lapsed => row! with { Standing = LeadStanding.Lapsed, Reasons = lapsed.Reasons },
            LeadFiled filed => row! with { Standing = LeadStanding.Filed, Case = filed.Case },
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        };
        return next with { Version = at.Version };
    }

    private static LeadBook Of(LeadRegistered registered, FactContext at) => new(
        LeadId.Parse(at.Key), registered.Source, LeadStanding.Open, registered.Domain, registered.Division, registered.Agency,
        registered.Facts, registered.Place, registered.FoundOn, registered.ActOn, registered.Offence, registered.Party?.Party,
        registered.Party is { } party ? PartyNames.Of(party) : null, registered.Party?.PersonName?.Clear, registered.Plate,
        registered.Inspection, registered.WeighRecord, registered.Reference, registered.On, null, null, null, at.Version);
}
