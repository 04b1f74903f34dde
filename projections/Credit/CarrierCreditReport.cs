using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Credit;

/// <summary>The credit of a subject in a field 信用报告: score, every addend with its entries, grades and trend.</summary>
/// <param name="Subject">E:, P:, V:, S: or T: and who or what it is.</param>
/// <param name="Name">Name of the subject; of a natural person the family name only.</param>
/// <param name="PersonName">Full name of a natural person; null once erased.</param>
/// <param name="Party">The party that the subject is; null for vehicles and sections.</param>
/// <param name="Division">The division whose authority keeps the profile.</param>
/// <param name="Entries">Entries ever recorded.</param>
/// <param name="Counting">Entries that count: neither reversed nor repaired nor excluded.</param>
/// <param name="Evaluations">The latest score by each model, with its addends and where its grade stands.</param>
/// <param name="Trend">Scores of the provincial index, oldest first, at most the last hundred.</param>
/// <param name="Version">Version of the profile's stream: what an act on it is based on.</param>
/// <param name="ChangedOn">Legal day of the latest fact.</param>
[ReadModel("carrier_credit_report", version: 2)]
[ReadableBy(Role.Applicant, Role.CreditOfficer, Role.AgencyHead, Role.Supervisor, Role.SuperiorAuthority, Role.Auditor)]
public sealed partial record CarrierCreditReport(
    [property: Key] CreditProfileId Id,
    [property: Filterable(Exact = true)] string Subject,
    [property: Filterable] CreditDomain Domain,
    [property: Filterable] string Name,
    [property: Masked(Mask.Name, Role.CreditOfficer)] string? PersonName,
    [property: Party] PartyId? Party,
    [property: Filterable] CreditTrade Trade,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    LocalDate CycleFrom,
    int Entries,
    int Counting,
    ImmutableArray<CreditEvaluation> Evaluations,
    ImmutableArray<CreditTrendPoint> Trend,
    int OpenObjections,
    bool Closed,
    long Version,
    [property: Filterable] LocalDate ChangedOn)
{
    /// <summary>Score of the provincial index; null before the first.</summary>
    public decimal? Score { get; init; }

    /// <summary>Grade of the provincial index that follows from the score.</summary>
    [Filterable]
    public CreditGrade? Grade { get; init; }

    /// <summary>Day on which a driver reached full marks; null otherwise, and after restoration.</summary>
    [Filterable]
    public LocalDate? FullMarksOn { get; init; }

    /// <summary>Number of a practitioner's certificate.</summary>
    public string? Certificate { get; init; }

    /// <summary>Every objection that was ever filed, in order.</summary>
    public ImmutableArray<CreditObjection> Objections { get; init; } = [];
}

/// <summary>One model's evaluation of the latest cycle.</summary>
/// <param name="Grade">The grade proposed, announced or confirmed; null before a proposal.</param>
/// <param name="ObjectBy">Last day for objections.</param>
/// <param name="Cause">What made the latest score be computed.</param>
public sealed record CreditEvaluation(
    string Model,
    LocalDate CycleFrom,
    LocalDate CycleUntil,
    LocalDate AsOf,
    decimal Total,
    CreditGrade ByModel,
    GradingStage Stage,
    CreditGrade? Grade,
    LocalDate? ObjectBy,
    ImmutableArray<CreditAddend> Parts,
    string Cause);

/// <summary>One addend of a score; the entries are numbers of <see cref="CreditReportEntry"/>.</summary>
public sealed record CreditAddend(string Item, decimal Points, ImmutableArray<int> Entries, decimal? Measure, decimal? Decay);

/// <summary>An objection and what became of it 异议.</summary>
/// <param name="Number">Number within the profile: what its resolution names.</param>
/// <param name="Contested">Entries that are said to be wrong; empty when the grade itself is.</param>
/// <param name="Grounds">What is said to be wrong; null where a natural person says it.</param>
/// <param name="ResolvedOn">Null while it is open.</param>
/// <param name="Upheld">Null while it is open.</param>
/// <param name="DocumentNumber">Document that resolved it; null while it is open.</param>
/// <param name="Reasons">Why it was upheld or not; null while it is open.</param>
public sealed record CreditObjection(
    int Number,
    string Model,
    ImmutableArray<int> Contested,
    string? Grounds,
    LocalDate FiledOn,
    LocalDate? ResolvedOn,
    bool? Upheld,
    string? DocumentNumber,
    string? Reasons);

/// <summary>One score of the provincial index.</summary>
public sealed record CreditTrendPoint(LocalDate AsOf, decimal Total, CreditGrade Grade);
