using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>Weighs a truck again after unloading 复检.</summary>
[ActOf(Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record ReweighAtStation(
    WeighRecordId Check, string DeviceNumber, ImmutableArray<int> AxleLoadsKg, int GrossKg) : StationCheckCommand;

public static partial class StationCheckDecider
{
    private static Decision<StationCheckFact> Decide(StationCheck check, ReweighAtStation command, OverloadContext context)
    {
        if (OrderOfStationCheck.Check(check, StationStage.Unloaded) is { } closed) return closed;
        if (AdmissibleSite.Check(context.Site, command.DeviceNumber, context.On) is { } inadmissible) return inadmissible;
        if (AxlesAgree.Check(check.Truck!, command.AxleLoadsKg, context) is { } mismatch) return mismatch;
        if (SoundReadings.Check(check.Truck!, command.AxleLoadsKg, command.GrossKg, context) is { } unsound) return unsound;
        var device = context.Site.VerificationOf(command.DeviceNumber, context.On)!;
        var finding = MeasuredMass.Find(check.Truck!, device.Weigher, command.GrossKg, context.On, context.Figures)!;
        return new VehicleReweighed(command.DeviceNumber, device.CertificateNumber, command.AxleLoadsKg, finding, context.On);
    }
}
