using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Projections.Licensing;

/// <summary>The public register of licences 行政许可证件登记: who may do what, from when until when.</summary>
/// <param name="Number">许可编号; where a resident id stands in it, whoever does not work on licences reads <c>publicNumber</c>.</param>
/// <param name="Standing">What the licence is worth.</param>
/// <param name="Holder">Name of the organisation; of a natural person the family name only.</param>
/// <param name="HolderCode">统一社会信用代码; null for natural persons.</param>
/// <param name="Party">The holder's party id.</param>
/// <param name="PersonName">Full name of a natural person; null once erased.</param>
/// <param name="Division">Division of the issuing authority.</param>
/// <param name="Scope">Wording of what is allowed 许可内容.</param>
/// <param name="Until">Last day, inclusive; null for a long-term licence 长期.</param>
/// <param name="Application">The application that it was born from; null for imported licences.</param>
/// <param name="Version">Version of the licence's stream: what an act on it is based on.</param>
/// <param name="ChangedOn">Legal day of the latest fact.</param>
[ReadModel("licence_register", version: 3), History, Open(AdministrativeLicensingLaw.Art40)]
[Validity(nameof(InForceFrom), nameof(Until), Before = nameof(EndedOn))]
public sealed partial record LicenceRegister(
    [property: Key] LicenceId Id,
    [property: Unique, Filterable]
    [property: Masked(
        Mask.Instead, Role.WindowClerk, Role.Reviewer, Role.HearingChair, Role.DecisionMaker, Role.Issuer, Instead = nameof(LicenceRegister.PublicNumber),
        When = nameof(LicenceRegister.NumberHoldsId))]
    string Number,
    [property: Filterable] ItemNumber Item,
    [property: Filterable] LicenceKind Kind,
    [property: Filterable] Standing Standing,
    [property: Filterable] string Holder,
    ApplicantKind HolderKind,
    [property: Filterable] CreditCode? HolderCode,
    [property: Indexed, ReadableByOfficers] PartyId Party,
    [property: Masked(Mask.Name, Role.WindowClerk, Role.Reviewer, Role.HearingChair, Role.DecisionMaker, Role.Issuer)] string? PersonName,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Authority,
    string Scope,
    string? ScopeCaption,
    ImmutableArray<string> Activities,
    ImmutableArray<string> VehicleClasses,
    ImmutableArray<string> HazardClasses,
    Reach? Reach,
    string? Route,
    [property: Filterable] LocalDate From,
    [property: Filterable] LocalDate? Until,
    [property: Filterable] LocalDate IssuedOn,
    [property: Indexed] ApplicationId? Application,
    [property: Indexed] LicenceId? Under,
    [property: ReadableByOfficers] long Version,
    [property: Filterable] LocalDate ChangedOn)
{
    /// <summary>许可编号 as everybody may read it: a resident id in it is masked (PIPL 28).</summary>
    [Filterable]
    public string PublicNumber { get; init; } = NumbersOfPersons.WithoutId(Number);

    /// <summary>A resident id stands in the number, as in those of certificates from earlier registers.</summary>
    public bool NumberHoldsId { get; init; } = NumbersOfPersons.IdIsIn(Number);

    /// <summary>First day of the first term: a renewal follows on the term before it, which then no longer stands here.</summary>
    [Filterable]
    public LocalDate InForceFrom { get; init; } = From;

    /// <summary>Last day on which a renewal can be filed in time (ALL 50).</summary>
    public LocalDate? RenewBy { get; init; }

    /// <summary>Day by which the annual review 年度审验 is due.</summary>
    public LocalDate? NextReview { get; init; }

    /// <summary>The renewal application that is not decided yet.</summary>
    public ApplicationId? Renewal { get; init; }

    /// <summary>First day of the order that forbids the use.</summary>
    public LocalDate? SuspendedFrom { get; init; }

    /// <summary>Last day of that order; null until it is lifted.</summary>
    public LocalDate? SuspendedUntil { get; init; }

    /// <summary>How the licence ended; null while it is in force.</summary>
    public Standing? EndedAs { get; init; }

    public LocalDate? EndedOn { get; init; }

    /// <summary>Number of the decision or document that suspended, ended or restored the licence last.</summary>
    public string? Document { get; init; }

    /// <summary>First day without operation, as the holder announced it.</summary>
    public LocalDate? OperationEndsOn { get; init; }

    /// <summary>SHA-256 of the unsigned bytes of the current certificate.</summary>
    public string? CertificateSha256 { get; init; }

    /// <summary>Register from which the licence was taken over.</summary>
    public string? ImportedFrom { get; init; }
}
