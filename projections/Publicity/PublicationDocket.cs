using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Publicity;

/// <summary>
/// The file of a document's publicity 公示台账, for officers: also what is withheld, withdrawn and ended, with every reason and whether it
/// was in time.
/// </summary>
/// <param name="DocumentNumber">决定文书号</param>
/// <param name="PartyName">行政相对人名称; of a natural person the family name only.</param>
/// <param name="PersonName">Full name of a natural person; null once erased.</param>
/// <param name="Public">Whether it is to be shown.</param>
/// <param name="MinimumUntil">Last day of the shortest publicity.</param>
/// <param name="Until">Last day of publicity: as decided, then as shown.</param>
/// <param name="Due">Last day for reporting and showing.</param>
/// <param name="Version">Version of the publication's stream: what an act on it is based on.</param>
[ReadModel("publication_docket", version: 1)]
[ReadableBy(
    Role.PublicityClerk, Role.CreditOfficer, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer,
    Role.DecisionMaker, Role.Supervisor, Role.SuperiorAuthority, Role.Auditor)]
public sealed partial record PublicationDocket(
    [property: Key] PublicationId Id,
    [property: Filterable] PublicationKind Kind,
    [property: Filterable] string DocumentNumber,
    [property: Filterable] string PartyName,
    [property: Masked(Mask.Name, Role.PublicityClerk, Role.CreditOfficer, Role.AgencyHead)] string? PersonName,
    [property: Indexed] PartyId Party,
    [property: Filterable] CreditCode? CreditCode,
    string Authority,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] LocalDate IssuedOn,
    [property: Filterable] PublicationStage Stage,
    [property: Filterable] bool Public,
    [property: Filterable] PublicityGround Ground,
    [property: Filterable] SeverityClass? Class,
    string? Necessity,
    LocalDate? MinimumUntil,
    [property: Filterable] LocalDate? Until,
    [property: Filterable] LocalDate Due,
    [property: Filterable] LocalDate ChangedOn,
    long Version)
{
    /// <summary>Platforms that have the document.</summary>
    public ImmutableArray<string> ReportedTo { get; init; } = [];

    /// <summary>First report.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>The first report came after the last day for it.</summary>
    public bool ReportedLate { get; init; }

    public LocalDate? PublishedOn { get; init; }

    /// <summary>Shown after the last day for it.</summary>
    public bool PublishedLate { get; init; }

    /// <summary>Why it was corrected or reconsidered last.</summary>
    public string? ChangedBecause { get; init; }

    /// <summary>当前状态 of a licence.</summary>
    public bool LicenceValid { get; init; } = true;

    /// <summary>Last day for the withdrawal; null while the document stands.</summary>
    public LocalDate? WithdrawBy { get; init; }

    public WithdrawalCause? WithdrawalCause { get; init; }

    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>Withdrawn after the last day for it.</summary>
    public bool WithdrawnLate { get; init; }

    /// <summary>What the public was told of the withdrawal.</summary>
    public string? WithdrawalReasons { get; init; }

    public LocalDate? EndedOn { get; init; }

    public PublicityEnd? EndedBy { get; init; }

    /// <summary>Number of the document that undid the decision, changed the licence's state or repaired the credit last.</summary>
    public string? Document { get; init; }
}
