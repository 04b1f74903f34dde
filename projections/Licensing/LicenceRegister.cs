using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Projections.Licensing;

/// <summary>The public register of licences 行政许可证件登记: who may do what, from when until when.</summary>
/// <param name="Number">许可编号</param>
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
[ReadModel("licence_register", version: 1), History, Open(AdministrativeLicensingLaw.Art40)]
public sealed record LicenceRegister(
    [property: Key] LicenceId Id,
    [property: Unique, Filterable] string Number,
    [property: Filterable] ItemNumber Item,
    [property: Filterable] LicenceKind Kind,
    [property: Filterable] Standing Standing,
    [property: Filterable] string Holder,
    ApplicantKind HolderKind,
    [property: Filterable] CreditCode? HolderCode,
    [property: Indexed, ReadableByOfficers] PartyId Party,
    [property: ReadableByOfficers] string? PersonName,
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

    public static LicenceRegister Evolve(LicenceRegister? row, LicenceFact fact, FactContext at)
    {
        var next = After(row, fact, at);
        return next with { Standing = StandingOf(next), Version = at.Version, ChangedOn = fact.On };
    }

    private static LicenceRegister After(LicenceRegister? row, LicenceFact fact, FactContext at) => fact switch
    {
        LicenceIssued issued => Born(
            at, issued.Number, issued.Item, issued.Kind, issued.Holder, issued.Division, issued.Authority, issued.Scope, issued.Term,
            issued.Application, issued.Under, issued.On) with
        {
            RenewBy = issued.RenewBy?.Due, NextReview = issued.NextReview, CertificateSha256 = issued.Certificate.Sha256,
        },
        LicenceImported imported => Born(
            at, imported.Number, imported.Item, imported.Kind, imported.Holder, imported.Division, imported.Authority, imported.Scope,
            imported.Term, null, imported.Under, imported.Term.From) with
        {
            RenewBy = imported.RenewBy?.Due,
            NextReview = imported.NextReview,
            ImportedFrom = imported.SourceSystem,
            Document = imported.StandingBasis,
            SuspendedFrom = imported.Standing is Standing.SuspendedByOrder ? imported.On : null,
            EndedAs = imported.Standing.IsInForce() ? null : imported.Standing,
            EndedOn = imported.Standing.IsInForce() ? null : imported.On,
        },
        LicenceChanged changed => Held(Allowing(row!, changed.ScopeAfter), changed.HolderAfter) with
        {
            CertificateSha256 = changed.Certificate.Sha256,
        },
        CertificateReplaced replaced => row! with { CertificateSha256 = replaced.Certificate.Sha256 },
        AnnualReviewPassed passed => row! with { NextReview = passed.NextReview },
        RenewalFiled filed => row! with { Renewal = filed.Application },
        RenewalClosed => row! with { Renewal = null },
        LicenceRenewed renewed => row! with
        {
            From = renewed.After.From, Until = renewed.After.Until, RenewBy = renewed.RenewBy?.Due, Renewal = null,
            CertificateSha256 = renewed.Certificate.Sha256,
        },
        RenewalDeemedGranted deemed => row! with
        {
            From = deemed.After.From, Until = deemed.After.Until, RenewBy = deemed.RenewBy?.Due, Renewal = null,
        },
        TerminationNotified notified => row! with { OperationEndsOn = notified.EndsOn },
        LicenceSuspended suspended => row! with
        {
            SuspendedFrom = suspended.From, SuspendedUntil = suspended.Until, Document = suspended.DecisionNumber,
        },
        LicenceResumed resumed => row! with { SuspendedFrom = null, SuspendedUntil = null, Document = resumed.DecisionNumber },
        LicenceExpired expired => Ended(row!, Standing.Expired, expired.On, null),
        LicenceRescinded rescinded => Ended(row!, Standing.Rescinded, rescinded.On, rescinded.DecisionNumber),
        LicenceRevoked revoked => Ended(row!, Standing.RevokedByPenalty, revoked.On, revoked.DecisionNumber),
        LicenceWithdrawn withdrawn => Ended(row!, Standing.WithdrawnByAuthority, withdrawn.On, withdrawn.DecisionNumber),
        LicenceDeregistered struck => Ended(row!, Standing.Deregistered, struck.On, struck.Document),
        LicenceRestored restored => row! with { EndedAs = null, EndedOn = null, Document = restored.DocumentNumber },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static LicenceRegister Born(
        FactContext at, string number, ItemNumber item, LicenceKind kind, ApplicantOnRecord holder, DivisionCode division,
        string authority, LicenceScope scope, LicenceTerm term, ApplicationId? application, LicenceId? under, LocalDate issuedOn) =>
        Held(
            Allowing(
                new(
                    LicenceId.Parse(at.Key), number, item, kind, Standing.Active, "", holder.Kind, null, holder.Party, null, division, authority,
                    "", null, [], [], [], null, null, term.From, term.Until, issuedOn, application, under, at.Version, issuedOn),
                scope),
            holder);

    private static LicenceRegister Held(LicenceRegister row, ApplicantOnRecord holder) => row with
    {
        Holder = PublicName.Of(holder), HolderKind = holder.Kind, HolderCode = holder.CreditCode, Party = holder.Party,
        PersonName = holder.PersonName?.Clear,
    };

    private static LicenceRegister Allowing(LicenceRegister row, LicenceScope scope) => row with
    {
        Scope = scope.Text, ScopeCaption = scope.Caption, Activities = scope.Activities, VehicleClasses = scope.VehicleClasses,
        HazardClasses = scope.HazardClasses, Reach = scope.Reach, Route = scope.Route,
    };

    private static LicenceRegister Ended(LicenceRegister row, Standing standing, LocalDate on, string? document) =>
        row with { EndedAs = standing, EndedOn = on, Renewal = null, Document = document ?? row.Document };

    private static Standing StandingOf(LicenceRegister row) => row switch
    {
        { EndedAs: { } ended } => ended,
        { SuspendedFrom: not null } => Standing.SuspendedByOrder,
        { Renewal: not null } => Standing.RenewalPending,
        _ => Standing.Active,
    };
}
