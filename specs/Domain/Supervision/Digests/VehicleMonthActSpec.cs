using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Digests;

namespace Regulatory.Domain.Specs.Supervision.Digests;

/// <summary>Given a vehicle's month so far, when an act, then.</summary>
public abstract class VehicleMonthActSpec : DeciderSpec<VehicleMonth, VehicleMonthFact, VehicleMonthCommand, SupervisionContext>
{
    protected internal override VehicleMonth Initial => VehicleMonth.Initial;

    protected internal override Actor UsualActor => SupervisionExamples.Clock;

    protected internal override VehicleMonth Evolve(VehicleMonth state, VehicleMonthFact fact) => VehicleMonth.Evolve(state, fact);

    protected internal override Decision<VehicleMonthFact> Decide(VehicleMonth state, VehicleMonthCommand command, SupervisionContext context) =>
        VehicleMonthDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) =>
        SupervisionExamples.ContextAt(at, actor) with { Vehicle = SupervisionExamples.ActiveVehicle };
}
