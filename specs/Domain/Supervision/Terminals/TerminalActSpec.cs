using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals;

/// <summary>Given a terminal's life so far, when an act, then.</summary>
public abstract class TerminalActSpec : DeciderSpec<Terminal, TerminalFact, TerminalCommand, SupervisionContext>
{
    protected internal override Terminal Initial => Terminal.Initial;

    protected internal override Actor UsualActor => SupervisionExamples.Clock;

    protected internal override Terminal Evolve(Terminal state, TerminalFact fact) => Terminal.Evolve(state, fact);

    protected internal override Decision<TerminalFact> Decide(Terminal state, TerminalCommand command, SupervisionContext context) => TerminalDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
