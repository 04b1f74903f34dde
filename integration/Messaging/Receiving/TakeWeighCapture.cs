using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>A vendor's capture becomes a weigh record, which is screened at once and reviewed by officers. The vendor's number makes its id.</summary>
public static class TakeWeighCapture
{
    /// <summary>采集</summary>
    public static readonly InboundAct OfVendor = InboundAct.For<WeighCapture>((capture, partner) => [new CaptureWeighing(
        new(CommandIds.Derived($"regulatory/capture/{partner}/{capture.Site}/{capture.Capture}")), new(capture.Site), capture.Device, capture.CapturedAt,
        capture.Lane, capture.Direction, capture.SpeedKmh, Plate.Parse($"{capture.Plate}/{capture.PlateColour}"), capture.PlateConfidence,
        TruckOf(capture.Truck), capture.AxleLoadsKg, capture.GrossKg,
        new(
            [.. capture.Pictures.Select(picture => new Picture(picture.View, picture.Sha256))],
            capture.Film is { } film ? new(film.Sha256, film.Seconds) : null, capture.Pack),
        capture.Warnings, SizeOf(capture), capture.Build)]);

    internal static TruckConfiguration TruckOf(TruckSeen truck) => new(
        truck.Body,
        [.. truck.Groups.Select(group => new AxleGroup(group.Axles, group.Driven, group.Tyres, group.AirSuspension, group.OnTrailer, group.SpacingMm))],
        truck.RegisteredMassKg);

    private static OuterSize? SizeOf(WeighCapture capture) =>
        capture is { LengthMm: { } length, WidthMm: { } width, HeightMm: { } height } ? new(length, width, height) : null;
}
