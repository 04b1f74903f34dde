using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>Weighs a truck that was led in 检测.</summary>
/// <param name="AxleLoadsKg">One load an axle; empty where only the total was weighed.</param>
[ActOf(Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record WeighAtStation(
    WeighRecordId Check, string DeviceNumber, TruckConfiguration Truck, ImmutableArray<int> AxleLoadsKg, int GrossKg) : StationCheckCommand;

public static partial class StationCheckDecider
{
    private static Decision<StationCheckFact> Decide(StationCheck check, WeighAtStation command, OverloadContext context)
    {
        if (OrderOfStationCheck.Check(check, StationStage.Guided) is { } closed) return closed;
        if (AdmissibleSite.Check(context.Site, command.DeviceNumber, context.On) is { } inadmissible) return inadmissible;
        if (AxlesAgree.Check(command.Truck, command.AxleLoadsKg, context) is { } mismatch) return mismatch;
        if (SoundReadings.Check(command.Truck, command.AxleLoadsKg, command.GrossKg, context) is { } unsound) return unsound;
        var device = context.Site.VerificationOf(command.DeviceNumber, context.On)!;
        var finding = MeasuredMass.Find(command.Truck, device.Weigher, command.GrossKg, context.On, context.Figures)!;
        return new VehicleWeighed(
            command.DeviceNumber, device.CertificateNumber, command.Truck, command.AxleLoadsKg, finding, context.On)
        {
            Station = check.Station, Division = check.Division,
        };
    }
}
