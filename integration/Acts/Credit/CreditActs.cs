using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Credit;

/// <summary>The aggregates of credit: profiles, models, lists, warnings.</summary>
public sealed class CreditActs
{
    /// <summary>Kind of the profiles' streams, which other parts read, too.</summary>
    public const string ProfileStreams = "credit.profile";

    private readonly ReferenceData reference;

    public CreditActs(ReferenceData reference)
    {
        this.reference = reference;
        Profiles = new(
            ProfileStreams, CreditProfile.Initial, command => command.Profile.ToString(), CreditProfile.Evolve, CreditProfileDecider.Decide,
            (_, _, context, _, _) => new(Plain(context)), IsTheirs);
        Models = new(
            "credit.model", CreditModel.Initial, command => command.Model.ToString(), CreditModel.Evolve, CreditModelDecider.Decide,
            (_, _, context, _, _) => new(Plain(context)), Governance.GovernanceActs.IsProvincial);
        Listings = new(
            "credit.list", CreditListing.Initial, command => command.Listing.ToString(), CreditListing.Evolve, CreditListingDecider.Decide,
            (_, command, context, plan, cancellation) => With((command as ListSubject)?.Profile, context, plan, cancellation), IsTheirs);
        Warnings = new(
            "credit.warning", CreditWarning.Initial, command => command.Warning.ToString(), CreditWarning.Evolve, CreditWarningDecider.Decide,
            (_, command, context, plan, cancellation) => With((command as RaiseWarning)?.Profile, context, plan, cancellation), IsTheirs);
    }

    public Aggregate<CreditProfile, CreditProfileCommand, CreditProfileFact, CreditContext> Profiles { get; }

    public Aggregate<CreditModel, CreditModelCommand, CreditModelFact, CreditContext> Models { get; }

    public Aggregate<CreditListing, CreditListingCommand, CreditListingFact, CreditContext> Listings { get; }

    public Aggregate<CreditWarning, CreditWarningCommand, CreditWarningFact, CreditContext> Warnings { get; }

    /// <summary>Enters the aggregates. A version of a model that takes the place of another ends it in the same act.</summary>
    public ActTable EnterIn(ActTable table) => table.Takes(Profiles).Takes(Models).Takes(Listings).Takes(Warnings)
        .Brings<CreditModelFact>((fact, _, _, _, _) => new(fact is CreditModelPublished { Supersedes: { } before } published
            ? [new SupersedeModel(before, published.Model, published.DocumentNumber, published.InForceFrom)]
            : []));

    private CreditContext Plain(ActContext context) =>
        new(context.At, context.Now, context.Actor, context.Calendar, context.Figures) { Models = reference.Current.Models };

    private async ValueTask<CreditContext> With(
        CreditProfileId? profile, ActContext context, ActPlan plan, CancellationToken cancellation) => Plain(context) with
        {
            Profile = profile is { } id ? await plan.Load(Profiles, id.ToString(), cancellation) : null,
        };

    /// <summary>
    /// Subjects act in their own matter; officers inside their division, where a new profile says which it is in. What there is not belongs
    /// to the province: to everybody else it looks like what is not theirs.
    /// </summary>
    private static bool IsTheirs(CreditProfile state, CreditProfileCommand command, Actor actor)
    {
        if (actor.Is(Role.System)) return true;
        if (actor.Is(Role.Applicant)) return actor.Party is { } own && own == command.Profile.Subject.Party;
        var opening = (command as OpenCreditProfile)?.Opening ?? (command as RecordCreditFact)?.Opening;
        return state.Id is not null ? actor.Division.Covers(state.Division)
            : opening is not null ? actor.Division.Covers(opening.Division)
            : actor.Division.IsProvince;
    }

    /// <summary>Onto the red list puts the province; the other lists are kept where the notice was given.</summary>
    private static bool IsTheirs(CreditListing state, CreditListingCommand command, Actor actor) =>
        actor.Is(Role.System)
        || (command is NotifyListing notify
            ? actor.Division.Covers(notify.Division) && (state.Ground is null || actor.Division.Covers(state.Division))
            : state.Ground is null ? actor.Division.IsProvince : actor.Division.Covers(state.Division));

    private static bool IsTheirs(CreditWarning state, CreditWarningCommand command, Actor actor) =>
        actor.Is(Role.System)
        || (command is RaiseWarning raise
            ? actor.Division.Covers(raise.Division) && (state.Stage is WarningStage.None || actor.Division.Covers(state.Division))
            : state.Stage is WarningStage.None ? actor.Division.IsProvince : actor.Division.Covers(state.Division));
}
