using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Identities;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Identities;

/// <summary>Given what holds an identity, when an act, then.</summary>
public abstract class IdentityActSpec : DeciderSpec<PhysicalIdentity, PhysicalIdentityFact, PhysicalIdentityCommand, SupervisionContext>
{
    protected internal override PhysicalIdentity Initial => PhysicalIdentity.Initial;

    protected internal override Actor UsualActor => SupervisionExamples.Clock;

    protected internal override PhysicalIdentity Evolve(PhysicalIdentity state, PhysicalIdentityFact fact) => PhysicalIdentity.Evolve(state, fact);

    protected internal override Decision<PhysicalIdentityFact> Decide(PhysicalIdentity state, PhysicalIdentityCommand command, SupervisionContext context) => PhysicalIdentityDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
