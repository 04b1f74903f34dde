using System.Collections.Immutable;
using NodaTime;
using Regulatory.Api.Access;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Bans;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Numbers;
using Regulatory.Integration.Acts;
using Regulatory.Regctl.Scenarios;

namespace Regulatory.CommandLine.Specs.Scenarios;

/// <summary>A licensing hall in memory: folds, decides, and lets acts follow from facts, without a ledger.</summary>
public sealed record Hall(SeedReference Reference)
{
    private static readonly Pseudonyms Pseudonyms = new(new byte[32]);

    private static readonly Actor Clockwork = new(
        "system", "系统", [Role.System], DivisionCode.Parse("440000"), "广东省交通运输厅");

    public ImmutableDictionary<ApplicationId, LicenceApplication> Applications { get; init; } =
        ImmutableDictionary<ApplicationId, LicenceApplication>.Empty;

    public ImmutableDictionary<LicenceId, Licence> Licences { get; init; } = ImmutableDictionary<LicenceId, Licence>.Empty;

    private ImmutableDictionary<PartyId, BanRegister> Bans { get; init; } = ImmutableDictionary<PartyId, BanRegister>.Empty;

    private ImmutableDictionary<NumberRegisterId, NumberRegister> Numbers { get; init; } =
        ImmutableDictionary<NumberRegisterId, NumberRegister>.Empty;

    private ImmutableHashSet<Claim> Claims { get; init; } = [];

    /// <summary>Kinds of facts that have occurred, with how often.</summary>
    public ImmutableSortedDictionary<string, int> Occurred { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The hall after a step, and the refusal if there is one: then nothing changed, wherever it came from.</summary>
    public (Hall After, Refusal? Refusal) Do(ScenarioStep step)
    {
        var actor = step.Actor == "system" ? Clockwork : DevelopmentAccounts.All.Single(account => account.Account == step.Actor);
        if (step.Party is { } party) actor = actor with { Party = party };
        var context = new LicensingContext(step.At, step.At, actor, Reference.Calendar, Figures.Defaults)
        {
            Catalogue = Reference.Catalogue,
        };
        return Do(step.Command, context);
    }

    private (Hall, Refusal?) Do(object command, LicensingContext context) => command switch
    {
        LicenceApplicationCommand act => Do(act, context),
        LicenceCommand act => Do(act, context),
        RecordBan act => Apply(
            BanDecider.Decide(Bans.GetValueOrDefault(act.Party, BanRegister.Initial), act, context),
            (hall, fact) => hall with
            {
                Bans = hall.Bans.SetItem(act.Party, BanRegister.Evolve(hall.Bans.GetValueOrDefault(act.Party, BanRegister.Initial), fact)),
            },
            context),
        AssignNumber act => Apply(
            NumberRegisterDecider.Decide(Register(act.Register), act, context),
            (hall, fact) => hall with { Numbers = hall.Numbers.SetItem(act.Register, NumberRegister.Evolve(hall.Register(act.Register), fact)) },
            context),
        _ => throw new InvalidOperationException($"The hall knows no {command.GetType().Name}."),
    };

    private (Hall, Refusal?) Do(LicenceApplicationCommand act, LicensingContext context)
    {
        var state = Applications.GetValueOrDefault(act.Application, LicenceApplication.Initial);
        var knows = Knowing(act, state, context);
        var (after, refusal) = Apply(
            LicenceApplicationDecider.Decide(state, act, knows),
            (hall, fact) => hall with
            {
                Applications = hall.Applications.SetItem(
                    act.Application,
                    LicenceApplication.Evolve(hall.Applications.GetValueOrDefault(act.Application, LicenceApplication.Initial), fact)),
            },
            knows,
            (hall, fact) => hall.FollowingFrom(act.Application, fact, knows));
        return refusal is null ? (after, null) : (this, refusal);
    }

    private (Hall, Refusal?) Do(LicenceCommand act, LicensingContext context)
    {
        var knows = context with
        {
            Operator = act is OpenLicence { Under: { } above } ? Licences.GetValueOrDefault(above) : null,
            Persons = act is ImportLicence import ? Persons([import.Holder]) : context.Persons,
        };
        var (after, refusal) = Apply(
            LicenceDecider.Decide(Licences.GetValueOrDefault(act.Licence, Licence.Initial), act, knows),
            (hall, fact) => hall with
            {
                Licences = hall.Licences.SetItem(
                    act.Licence, Licence.Evolve(hall.Licences.GetValueOrDefault(act.Licence, Licence.Initial), fact)),
            },
            knows,
            (hall, fact) => fact is LicenceRescinded { Ban: { } ban }
                ? [new RecordBan(hall.Licences[act.Licence].Holder!.Party, ban, $"licensing.licence/{act.Licence}")]
                : []);
        return refusal is null ? (after, null) : (this, refusal);
    }

    private LicensingContext Knowing(LicenceApplicationCommand act, LicenceApplication state, LicensingContext context)
    {
        var submit = act as SubmitApplication;
        var concerned = state.Submission?.Licence ?? submit?.Licence;
        var digest = new CertificateDigest(new('c', 64), 20_480);
        var knows = context with
        {
            Persons = Persons(act.Named()),
            Licence = concerned is { } licence ? Licences.GetValueOrDefault(licence) : null,
            Operator = submit?.Under is { } above ? Licences.GetValueOrDefault(above) : null,
            Certificate = digest,
        };
        if (submit is not null)
            return knows with { Bans = Bans.GetValueOrDefault(knows.PartyOf(submit.Applicant), BanRegister.Initial).Bans };
        if (state.Submission is not { } submission) return knows;
        return knows with
        {
            NextAcceptanceNumber = Next(new(NumberFigures.Acceptance, submission.Division, context.On.Year), context),
            NextLicenceNumber = Next(LicenceRegister(submission, context.On), context),
        };
    }

    private IEnumerable<object> FollowingFrom(ApplicationId id, LicenceApplicationFact fact, LicensingContext context)
    {
        var state = Applications[id];
        var submission = state.Submission!;
        if (fact is ApplicationAccepted or ApplicationDeemedAccepted)
            yield return new AssignNumber(new(NumberFigures.Acceptance, submission.Division, context.On.Year), id.ToString());
        if (fact is CertificateIssued { Kind: ApplicationKind.New })
            yield return new AssignNumber(LicenceRegister(submission, context.On), id.ToString());
        if (fact is LicenceRefused { Ban: { } ban })
            yield return new RecordBan(submission.Applicant.Party, ban, $"licensing.application/{id}");
        if (LicenceConsequence.Of(id, state, fact, context.Actor.Agency, context) is { } upon) yield return upon;
    }

    private (Hall, Refusal?) Apply<TFact>(
        Decision<TFact> decision, Func<Hall, TFact, Hall> fold, LicensingContext context, Func<Hall, TFact, IEnumerable<object>>? follow = null)
        where TFact : class
    {
        if (decision.Refusal is { } refusal) return (this, refusal);
        var hall = decision.Claims.Aggregate(this, (before, claim) => before.Take(claim));
        foreach (var fact in decision.Facts)
        {
            hall = fold(hall, fact);
            hall = hall with { Occurred = hall.Occurred.SetItem(fact.GetType().Name, hall.Occurred.GetValueOrDefault(fact.GetType().Name) + 1) };
        }
        foreach (var fact in decision.Facts)
            foreach (var act in follow?.Invoke(hall, fact) ?? [])
            {
                (hall, var refused) = hall.Do(act, Following(act, fact, context));
                if (refused is not null) return (this, refused);
            }
        return (hall, null);
    }

    private static LicensingContext Following(object act, object fact, LicensingContext context) =>
        (act, fact) switch
        {
            (OpenLicence { Application: var id }, CertificateIssued issued) => context with { Issued = new(id, issued) },
            (ChangeLicence { Application: var id }, CertificateIssued issued) => context with { Issued = new(id, issued) },
            (RenewLicence { Application: var id }, CertificateIssued issued) => context with { Issued = new(id, issued) },
            (ReplaceCertificate { Application: var id }, CertificateIssued issued) => context with { Issued = new(id, issued) },
            _ => context,
        };

    /// <summary>A value that is unique for ever.</summary>
    private Hall Take(Claim claim) => Claims.Contains(claim)
        ? throw new InvalidOperationException($"{claim} is taken.")
        : this with { Claims = Claims.Add(claim) };

    private NumberRegister Register(NumberRegisterId id) => Numbers.GetValueOrDefault(id, NumberRegister.Initial);

    private string Next(NumberRegisterId id, ActContext context) =>
        NumberFormat.For(id.Series, context).Write(id, Register(id).Last + 1);

    private static NumberRegisterId LicenceRegister(ApplicationSubmitted submission, LocalDate on) =>
        new(NumberFigures.SeriesOf(submission.LicenceKind), submission.Division, on.Year);

    private static ImmutableDictionary<ResidentId, PartyId> Persons(IEnumerable<Applicant> named) =>
        named.Select(person => person.ResidentId).OfType<ResidentId>().Distinct()
            .ToImmutableDictionary(id => id, Pseudonyms.PartyOf);
}
