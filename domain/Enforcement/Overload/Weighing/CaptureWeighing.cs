using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>Records what an off-site device captured 采集, and screens it at once.</summary>
/// <param name="PlateConfidence">How sure the reading of the plate is, thousandths.</param>
/// <param name="AxleLoadsKg">One load an axle, from front to rear.</param>
/// <param name="Build">What GB 1589 allows the vehicle more by its build; null where nothing, or where it was not seen.</param>
[ActOf(Role.Partner, Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art41), Law(OversizeVehicleRules.Art40)]
public sealed record CaptureWeighing(
    WeighRecordId Record,
    SiteId Site,
    string DeviceNumber,
    Instant CapturedAt,
    string LaneNumber,
    TravelDirection Direction,
    int SpeedKmh,
    Plate Plate,
    int PlateConfidence,
    TruckConfiguration Truck,
    ImmutableArray<int> AxleLoadsKg,
    int GrossKg,
    EvidencePack Evidence,
    ImmutableArray<CaptureWarning> Warnings,
    OuterSize? Size = null,
    VehicleBuild? Build = null) : WeighRecordCommand;

public static partial class WeighRecordDecider
{
    private static Decision<WeighRecordFact> Decide(WeighRecord record, CaptureWeighing command, OverloadContext context)
    {
        if (NoEditOfMass.Check(record) is { } edit) return edit;
        if (SiteOfOwnDivision.Check(context.Site, context.Actor) is { } elsewhere) return elsewhere;
        if (CapturedBefore.Check(command.CapturedAt, context) is { } future) return future;
        if (OffSiteCapture.Check(context.Site) is { } otherKind) return otherKind;
        var day = ChinaTime.DayOf(command.CapturedAt);
        if (AdmissibleSite.Check(context.Site, command.DeviceNumber, day) is { } inadmissible) return inadmissible;
        if (AxlesAgree.Check(command.Truck, command.AxleLoadsKg, context) is { } mismatch) return mismatch;
        if (PossibleCapture.Check(command) is { } impossible) return impossible;
        var verification = context.Site.VerificationOf(command.DeviceNumber, day)!;
        var finding = MeasuredMass.Find(command.Truck, verification.Weigher, command.GrossKg, day, context.Figures)!;
        var captured = new WeighingCaptured(
            command.Site, context.Site.Division, context.Site.Agency, context.Site.Position, command.DeviceNumber, verification.Weigher,
            verification.CertificateNumber, verification.ValidUntil, command.CapturedAt, command.LaneNumber, command.Direction,
            command.SpeedKmh, command.Plate, command.PlateConfidence, command.Truck, command.AxleLoadsKg, command.GrossKg, finding,
            command.Size, command.Evidence, command.Warnings, context.On)
        {
            Build = command.Build,
        };
        return Decision<WeighRecordFact>.Accept(captured, CaptureScreening.Of(captured, day, context));
    }
}
