using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.Figures;

/// <summary>What the specs of figures share: the decider, and one figure of every unit.</summary>
public abstract class FigureSpec : DeciderSpec<AdoptedFigure, FigureFact, FigureCommand, GovernanceContext>
{
    protected static readonly Figure Age = Of("licensing.oldest-driver", "60", "years");
    protected static readonly Figure Flag = Of("licensing.flag", "true", "flag");
    protected static readonly Figure Choice = Of("licensing.choice", "calendar-days", "calendar-days | working-days");
    protected static readonly Figure List = Of("licensing.list", "A B", "list");
    protected static readonly Figure Steps = Of("overload.steps", "none", "kg:percent");
    protected static readonly Figure Codes = Of("processes.codes", "none", "division=code");

    protected static readonly AdoptFigure Adopt = new(Age.Key, "63", "RTR/9", "delayed retirement", new(2026, 7, 1));
    protected static readonly FigureAdopted Adopted = new(Age.Key, "63", "RTR/9", "delayed retirement", new(2026, 7, 1));

    protected internal override Actor UsualActor => Actors.Superior;

    protected internal override AdoptedFigure Initial => AdoptedFigure.Initial;

    protected internal override AdoptedFigure Evolve(AdoptedFigure state, FigureFact fact) => AdoptedFigure.Evolve(state, fact);

    protected internal override Decision<FigureFact> Decide(AdoptedFigure state, FigureCommand command, GovernanceContext context) =>
        FigureDecider.Decide(state, command, context);

    protected internal override GovernanceContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Domain.Specs.Calendars.Official, InForce.Defaults,
            new[] { Age, Flag, Choice, List, Steps, Codes }.ToImmutableDictionary(figure => figure.Key));

    private static Figure Of(string key, string value, string unit) =>
        new(key, value, unit, Confidence.Check, "source", "参数", "A figure");
}
