using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties;

/// <summary>Given a driver's duty so far, when an act, then.</summary>
public abstract class DutyActSpec : DeciderSpec<DriverDutyLog, DutyFact, DutyCommand, SupervisionContext>
{
    protected internal override DriverDutyLog Initial => DriverDutyLog.Initial;

    protected internal override Actor UsualActor => Fleet;

    protected internal override DriverDutyLog Evolve(DriverDutyLog state, DutyFact fact) => DriverDutyLog.Evolve(state, fact);

    protected internal override Decision<DutyFact> Decide(DriverDutyLog state, DutyCommand command, SupervisionContext context) => DutyDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
