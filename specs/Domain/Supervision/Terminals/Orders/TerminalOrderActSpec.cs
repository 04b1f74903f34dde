using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Orders;

/// <summary>Given a command so far, when an act, then.</summary>
public abstract class TerminalOrderActSpec : DeciderSpec<TerminalOrder, TerminalOrderFact, TerminalOrderCommand, SupervisionContext>
{
    protected internal override TerminalOrder Initial => TerminalOrder.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override TerminalOrder Evolve(TerminalOrder state, TerminalOrderFact fact) => TerminalOrder.Evolve(state, fact);

    protected internal override Decision<TerminalOrderFact> Decide(TerminalOrder state, TerminalOrderCommand command, SupervisionContext context) => TerminalOrderDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
