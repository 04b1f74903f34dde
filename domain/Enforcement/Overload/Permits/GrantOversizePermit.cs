using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Grants an oversize permit 准予大件运输许可 and gives out the pass.</summary>
/// <param name="Conditions">Time, speed, signs and escort that go with the pass.</param>
/// <param name="PoliceOpinionNumber">Number of the police's opinion, where traffic safety is affected (HSPR 36).</param>
[ActOf(Role.DecisionMaker), Law(HighwaySafetyProtectionRegulations.Art37), Law(HighwaySafetyProtectionRegulations.Art38)]
public sealed record GrantOversizePermit(
    OversizePermitId Permit,
    string Number,
    LocalDate From,
    LocalDate Until,
    bool SingleTrip,
    string Conditions,
    string? PoliceOpinionNumber = null) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, GrantOversizePermit command, OverloadContext context)
    {
        if (OrderOfPermit.Check(permit, PermitStage.Accepted, PermitStage.RouteChecked) is { } closed) return closed;
        if (BridgesChecked.Check(permit) is { } untested) return untested;
        if (PoliceHeard.Check(permit, command.PoliceOpinionNumber) is { } unheard) return unheard;
        if (ReasonedAct.Check(command.Number, command.Conditions) is { } blank) return blank;
        if (ValidityOfClass.Check(permit.Class, command.From, command.Until, command.SingleTrip, context) is { } tooLong) return tooLong;
        return Decision<OversizePermitFact>.Accept(new OversizePermitGranted(
                command.Number, command.From, command.Until, command.SingleTrip, command.Conditions, command.PoliceOpinionNumber, context.On))
            .Claiming("enforcement.oversize-permit-number", command.Number);
    }
}
