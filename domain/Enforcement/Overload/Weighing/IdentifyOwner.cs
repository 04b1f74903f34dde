using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Records whose truck it is 查明车主: the carrier or owner, who is punished (OSR 40, 41).</summary>
/// <param name="Enterprise">The operator on whose licence the truck stands.</param>
/// <param name="VehicleCertificateNumber">道路运输证号</param>
[ActOf(Role.EnforcementOfficer, Role.System), Law(OversizeVehicleRules.Art41)]
public sealed record IdentifyOwner(
    WeighRecordId Record, PartyConcerned Owner, CreditCode? Enterprise = null, string? VehicleCertificateNumber = null) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, IdentifyOwner command, OverloadContext context)
    {
        if (OrderOfWeighing.Check(record, WeighStage.EvidenceSealed) is { } closed) return closed;
        if (PartyIdentified.Check(command.Owner, context) is { } unknown) return unknown;
        return new OwnerIdentified(
            PartyOnRecord.Of(command.Owner, context.PartyOf(command.Owner)),
            command.Enterprise is { } code ? PartyId.Of(code) : null,
            command.VehicleCertificateNumber,
            context.On);
    }
}
