using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>Weighs a truck before the motorway 入口检测.</summary>
/// <param name="AxleLoadsKg">One load an axle; empty where only the total was weighed.</param>
/// <param name="Sha256">Digest of the picture, 64 lower-case hex digits.</param>
[ActOf(Role.Partner, Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record WeighAtEntry(
    EntryCheckId Check,
    SiteId Site,
    string DeviceNumber,
    Instant ArrivedAt,
    string LaneNumber,
    Plate Plate,
    TruckConfiguration Truck,
    ImmutableArray<int> AxleLoadsKg,
    int GrossKg,
    string Sha256) : EntryCheckCommand;

public static partial class EntryCheckDecider
{
    private static Decision<EntryCheckFact> Decide(EntryCheck check, WeighAtEntry command, OverloadContext context)
    {
        if (OrderOfEntryCheck.Check(check, default(EntryStage?)) is { } begun) return begun;
        if (RecordBeforeFinding.Check(check) is { } late) return late;
        if (SiteOfOwnDivision.Check(context.Site, context.Actor) is { } elsewhere) return elsewhere;
        if (EntryOfMotorway.Check(context.Site) is { } noEntry) return noEntry;
        if (CapturedBefore.Check(command.ArrivedAt, context) is { } future) return future;
        var day = ChinaTime.DayOf(command.ArrivedAt);
        if (AdmissibleSite.Check(context.Site, command.DeviceNumber, day) is { } inadmissible) return inadmissible;
        if (AxlesAgree.Check(command.Truck, command.AxleLoadsKg, context) is { } mismatch) return mismatch;
        if (SoundReadings.Check(command.Truck, command.AxleLoadsKg, command.GrossKg, context) is { } unsound) return unsound;
        var device = context.Site.VerificationOf(command.DeviceNumber, day)!;
        var finding = MeasuredMass.Find(command.Truck, device.Weigher, command.GrossKg, day, context.Figures)!;
        return new EntryWeighed(
            command.Site, context.Site.Division, context.Site.Operator, command.ArrivedAt, command.LaneNumber, command.Plate, command.Truck,
            command.AxleLoadsKg, finding, command.Sha256, context.On);
    }
}
