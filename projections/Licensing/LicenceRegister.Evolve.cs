using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Projections.Licensing;

public sealed partial record LicenceRegister
{
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
        PersonName = holder.PersonName?.Clear, Number = NumberOf(row, holder),
    };

    /// <summary>Of somebody who was erased no id is left in the register; the licence's own key takes its place, since numbers are unique.</summary>
    private static string NumberOf(LicenceRegister row, ApplicantOnRecord holder) =>
        row.NumberHoldsId && holder.PersonName is { Clear: null } ? $"{row.PublicNumber} {row.Id}" : row.Number;

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
