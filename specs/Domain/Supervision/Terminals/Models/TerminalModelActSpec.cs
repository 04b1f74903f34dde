using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Models;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Models;

/// <summary>Given the list so far, when an act, then.</summary>
public abstract class TerminalModelActSpec : DeciderSpec<TerminalModel, TerminalModelFact, TerminalModelCommand, SupervisionContext>
{
    protected internal override TerminalModel Initial => TerminalModel.Initial;

    protected internal override Actor UsualActor => Actors.Superior;

    protected internal override TerminalModel Evolve(TerminalModel state, TerminalModelFact fact) => TerminalModel.Evolve(state, fact);

    protected internal override Decision<TerminalModelFact> Decide(TerminalModel state, TerminalModelCommand command, SupervisionContext context) => TerminalModelDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
