using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Bans;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Numbers;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Acts.Licensing;

/// <summary>What the deciders of licensing are told, and whose matter is whose.</summary>
public sealed partial class LicensingActs
{
    private async ValueTask<LicensingContext> Gather(
        LicenceApplication state, LicenceApplicationCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var persons = PersonsOf(command.Named());
        var knows = Plain(context) with
        {
            Catalogue = reference.Current.Catalogue, Persons = persons, Leaving = await subjects.Leaving(persons.Values, plan, cancellation),
        };
        var submit = command as SubmitApplication;
        if ((state.Submission?.Licence ?? submit?.Licence) is { } concerned)
            knows = knows with { Licence = await plan.Load(Licences, concerned.ToString(), cancellation) };
        switch (command)
        {
            case SubmitApplication:
                return knows with
                {
                    Bans = await BansOn(submit!.Applicant, knows, plan, cancellation),
                    Operator = submit.Under is { } above ? await plan.Load(Licences, above.ToString(), cancellation) : null,
                };
            case AcceptApplication or DeemAccepted when state.Submission is { } submission:
                return knows with
                {
                    NextAcceptanceNumber = await NextNumber(AcceptanceRegister(submission, context.On), context, plan, cancellation),
                };
            case GrantLicence when state.Submission is { } asked && (asked.Scope.Route is not null || LimitedRights.Include(asked.Item, context)):
                var rivals = await outside.RivalsOf(command.Application, state, cancellation);
                return knows with { RivalApplications = rivals.ForRoute, EarlierApplications = rivals.Earlier };
            case IssueCertificate issue when state is { Stage: Stage.Granted, Submission: { } submission }:
                var number = submission.Licence is not null && knows.Licence is { Exists: true } held
                    ? held.Number
                    : await NextNumber(LicenceRegister(submission, context.On), context, plan, cancellation);
                return knows with
                {
                    NextLicenceNumber = number,
                    Certificate = await outside.Typeset(
                        new(issue.Application, state, number, knows.Licence, context), cancellation),
                };
            default:
                return knows;
        }
    }

    private async ValueTask<LicensingContext> Gather(
        Licence state, LicenceCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var knows = Plain(context) with { Catalogue = reference.Current.Catalogue };
        if (command is ImportLicence import)
        {
            var persons = PersonsOf([import.Holder]);
            knows = knows with { Persons = persons, Leaving = await subjects.Leaving(persons.Values, plan, cancellation) };
        }
        if (command is DeemRenewalGranted && state.Renewal is { } renewal)
            knows = knows with { PendingRenewal = await plan.Load(Applications, renewal.Application.ToString(), cancellation) };
        if (command is OpenLicence { Under: { } above })
            knows = knows with { Operator = await plan.Load(Licences, above.ToString(), cancellation) };
        if (command is RecordAnnualReview && state.Kind is LicenceKind.VehicleCertificate)
            knows = knows with { UnhandledOverloads = await outside.UnhandledOverloads(state.Number, context.On, cancellation) };
        // The certificate on which the act rests is the one that this very act issues.
        if (plan.PlannedBy(Applications).SelectMany(planned => planned.Facts.OfType<CertificateIssued>()
                .Select(fact => new IssuedCertificate(ApplicationId.Parse(planned.Key), fact))).LastOrDefault() is { } issued)
            knows = knows with { Issued = issued };
        return knows;
    }

    /// <summary>An officer's matter lies in their division; an applicant's is their own application, or one they were notified of.</summary>
    private bool IsTheirs(LicenceApplication state, LicenceApplicationCommand command, Actor actor)
    {
        if (actor.Is(Role.System)) return true;
        var (division, party) = (state.Submission, command) switch
        {
            ({ } submission, _) => (submission.Division, submission.Applicant.Party),
            (null, SubmitApplication submit) => (submit.Division, Plain(submit.Applicant)),
            _ => (default(DivisionCode?), default(PartyId?)),
        };
        if (division is null) return false;
        return actor.Is(Role.Applicant)
            ? actor.Party is { } own && (own == party || state.NotifiedParties.Contains(own))
            : actor.Division.Covers(division.Value);

        PartyId Plain(Applicant applicant) =>
            applicant.CreditCode is { } code ? PartyId.Of(code) : pseudonyms.PartyOf(applicant.ResidentId!.Value);
    }

    private static bool IsTheirs(Licence state, LicenceCommand command, Actor actor)
    {
        if (actor.Is(Role.System)) return true;
        if (command is ImportLicence import) return actor.Division.Covers(import.Division);
        if (!state.Exists) return false;
        return actor.Is(Role.Applicant)
            ? actor.Party is { } own && own == state.Holder?.Party
            : actor.Division.Covers(state.Division);
    }

    /// <summary>None for someone who is not identified: the decider refuses that first.</summary>
    private async ValueTask<ImmutableArray<ReapplicationBan>> BansOn(
        Applicant applicant, LicensingContext knows, ActPlan plan, CancellationToken cancellation) =>
        applicant is { CreditCode: null, ResidentId: null }
            ? []
            : (await plan.Load(Bans, knows.PartyOf(applicant).ToString(), cancellation)).Bans;

    private ImmutableDictionary<ResidentId, PartyId> PersonsOf(IEnumerable<Applicant> named) =>
        named.Select(person => person.ResidentId).OfType<ResidentId>().Distinct()
            .ToImmutableDictionary(id => id, pseudonyms.PartyOf);

    private static NumberRegisterId AcceptanceRegister(ApplicationSubmitted submission, LocalDate on) =>
        new(NumberFigures.Acceptance, submission.Division, on.Year);

    private static NumberRegisterId LicenceRegister(ApplicationSubmitted submission, LocalDate on) =>
        new(NumberFigures.SeriesOf(submission.LicenceKind), submission.Division, on.Year);

    private async ValueTask<string> NextNumber(
        NumberRegisterId register, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var state = await plan.Load(Numbers, register.ToString(), cancellation);
        var format = NumberFormat.For(register.Series, context);
        return format.Write(register, format.SerialAfter(state.Last, register));
    }
}
