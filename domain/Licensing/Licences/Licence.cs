using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>A licence as its deciders remember it 行政许可证件.</summary>
/// <param name="EndedAs">How it ended; null while it is in force.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record Licence(
    bool Exists,
    string Number,
    ItemNumber Item,
    LicenceKind Kind,
    ApplicantOnRecord? Holder,
    DivisionCode Division,
    LicenceScope? Scope,
    LicenceTerm Term,
    Deadline? RenewBy,
    LocalDate IssuedOn,
    CertificateDigest? Certificate,
    LicenceId? Under,
    LocalDate? NextReview,
    PendingRenewal? Renewal,
    Suspension? Suspension,
    Standing? EndedAs,
    LocalDate? OperationEndsOn,
    ImmutableHashSet<ApplicationId> Applications,
    LocalDate? LastOn)
{
    public static Licence Initial { get; } = new(
        false, "", default, default, null, default, null, new(LocalDate.MinIsoValue, null), null, LocalDate.MinIsoValue, null,
        null, null, null, null, null, null, [], null);

    /// <summary>What the licence is worth; meaningful once it exists.</summary>
    public Standing Standing => EndedAs
        ?? (Suspension is not null ? Standing.SuspendedByOrder
            : Renewal is not null ? Standing.RenewalPending
            : Standing.Active);

    public static Licence Evolve(Licence state, LicenceFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static Licence Apply(Licence state, LicenceFact fact) => fact switch
    {
        LicenceIssued issued => Initial with
        {
            Exists = true,
            Number = issued.Number,
            Item = issued.Item,
            Kind = issued.Kind,
            Holder = issued.Holder,
            Division = issued.Division,
            Scope = issued.Scope,
            Term = issued.Term,
            RenewBy = issued.RenewBy,
            IssuedOn = issued.On,
            Certificate = issued.Certificate,
            Under = issued.Under,
            NextReview = issued.NextReview,
            Applications = [issued.Application],
        },
        LicenceImported imported => Imported(imported),
        LicenceChanged changed => state.Used(changed.Application) with
        {
            Scope = changed.ScopeAfter, Holder = changed.HolderAfter, Certificate = changed.Certificate,
        },
        CertificateReplaced replaced => state.Used(replaced.Application) with { Certificate = replaced.Certificate },
        AnnualReviewPassed passed => state with { NextReview = passed.NextReview },
        RenewalFiled filed => state with { Renewal = new(filed.Application, filed.FiledOn, filed.InTime) },
        RenewalClosed => state with { Renewal = null },
        LicenceRenewed renewed => state.Used(renewed.Application) with
        {
            Term = renewed.After, RenewBy = renewed.RenewBy, Renewal = null, Certificate = renewed.Certificate,
        },
        RenewalDeemedGranted deemed => state.Used(deemed.Application) with
        {
            Term = deemed.After, RenewBy = deemed.RenewBy, Renewal = null,
        },
        TerminationNotified notified => state with { OperationEndsOn = notified.EndsOn },
        LicenceSuspended suspended => state with { Suspension = new(suspended.DecisionNumber, suspended.From, suspended.Until) },
        LicenceResumed => state with { Suspension = null },
        LicenceExpired => state with { EndedAs = Standing.Expired, Renewal = null },
        LicenceRescinded => state with { EndedAs = Standing.Rescinded, Renewal = null },
        LicenceRevoked => state with { EndedAs = Standing.RevokedByPenalty, Renewal = null },
        LicenceWithdrawn => state with { EndedAs = Standing.WithdrawnByAuthority, Renewal = null },
        LicenceDeregistered => state with { EndedAs = Standing.Deregistered, Renewal = null },
        LicenceRestored => state with { EndedAs = null },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static Licence Imported(LicenceImported imported) => Initial with
    {
        Exists = true,
        Number = imported.Number,
        Item = imported.Item,
        Kind = imported.Kind,
        Holder = imported.Holder,
        Division = imported.Division,
        Scope = imported.Scope,
        Term = imported.Term,
        RenewBy = imported.RenewBy,
        IssuedOn = imported.Term.From,
        Under = imported.Under,
        NextReview = imported.NextReview,
        Suspension = imported.Standing is Standing.SuspendedByOrder
            ? new(imported.StandingBasis ?? "", imported.On, null)
            : null,
        EndedAs = imported.Standing.IsInForce() ? null : imported.Standing,
    };

    private Licence Used(ApplicationId application) => this with { Applications = Applications.Add(application) };
}

/// <summary>A renewal application that is not decided yet.</summary>
public sealed record PendingRenewal(ApplicationId Application, LocalDate FiledOn, bool InTime);

/// <summary>The order that forbids the use of the licence.</summary>
public sealed record Suspension(string DecisionNumber, LocalDate From, LocalDate? Until);
