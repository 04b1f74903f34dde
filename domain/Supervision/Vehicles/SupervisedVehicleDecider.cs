using System.Diagnostics;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>The powers over a vehicle under supervision, one line per act.</summary>
public static partial class SupervisedVehicleDecider
{
    public static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, SupervisedVehicleCommand command, SupervisionContext context) =>
        SupervisionActsInOrder.Check(vehicle.LastOn, context) is { } refusal ? refusal : command switch
        {
            RegisterVehicle act => Decide(vehicle, act, context),
            BindTerminal act => Decide(vehicle, act, context),
            UnbindTerminal act => Decide(vehicle, act, context),
            IssueOperatingCertificate act => Decide(vehicle, act, context),
            JoinNetwork act => Decide(vehicle, act, context),
            ActivateVehicle act => Decide(vehicle, act, context),
            RecordCarrierInsurance act => Decide(vehicle, act, context),
            RecordTechnicalInspection act => Decide(vehicle, act, context),
            ReviewVehicle act => Decide(vehicle, act, context),
            LapseReview act => Decide(vehicle, act, context),
            ReportOffline act => Decide(vehicle, act, context),
            ReportOnline act => Decide(vehicle, act, context),
            DispatchVehicle act => Decide(vehicle, act, context),
            PermitNightDriving act => Decide(vehicle, act, context),
            SuspendVehicle act => Decide(vehicle, act, context),
            ResumeVehicle act => Decide(vehicle, act, context),
            TransferVehicle act => Decide(vehicle, act, context),
            ScrapVehicle act => Decide(vehicle, act, context),
            DeregisterVehicle act => Decide(vehicle, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
