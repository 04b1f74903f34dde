using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models;

/// <summary>Given what became of one version of a model, when an act, then.</summary>
public abstract class CreditModelActSpec : DeciderSpec<CreditModel, CreditModelFact, CreditModelCommand, CreditContext>
{
    protected static readonly PublishModel Publishing = CreditSeeds.Published[0];
    protected static readonly CreditModelId Id = CreditModelId.Parse("D-2026-1");
    protected static readonly CreditModelId Next = CreditModelId.Parse("D-2027-1");

    protected static readonly CreditModelPublished Published = new(
        Id, CreditSeeds.Provincial, Publishing.DocumentNumber, new(2026, 1, 1), null, On: new(2026, 1, 1));

    protected internal override CreditModel Initial => CreditModel.Initial;

    protected internal override Actor UsualActor => CreditPeople.Officer;

    protected internal override CreditModel Evolve(CreditModel state, CreditModelFact fact) => CreditModel.Evolve(state, fact);

    protected internal override Decision<CreditModelFact> Decide(CreditModel state, CreditModelCommand command, CreditContext context) =>
        CreditModelDecider.Decide(state, command, context);

    protected internal override CreditContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults);

    /// <summary>The first version is in force.</summary>
    protected static CreditContext WithFirst(CreditContext context) => context with { Models = CreditModels.Empty.With(Published) };
}
