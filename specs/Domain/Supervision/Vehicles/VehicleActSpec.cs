using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles;

/// <summary>Given a vehicle's life so far, when an act, then.</summary>
public abstract class VehicleActSpec : DeciderSpec<SupervisedVehicle, SupervisedVehicleFact, SupervisedVehicleCommand, SupervisionContext>
{
    protected internal override SupervisedVehicle Initial => SupervisedVehicle.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override SupervisedVehicle Evolve(SupervisedVehicle state, SupervisedVehicleFact fact) => SupervisedVehicle.Evolve(state, fact);

    protected internal override Decision<SupervisedVehicleFact> Decide(SupervisedVehicle state, SupervisedVehicleCommand command, SupervisionContext context) => SupervisedVehicleDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
