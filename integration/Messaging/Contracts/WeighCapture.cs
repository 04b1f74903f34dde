using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>非现场检测数据: a vehicle was weighed and photographed at an off-site monitoring site. A record only; officers review it.</summary>
/// <param name="Capture">The vendor's number of the capture, unique with the site.</param>
/// <param name="Site">Id of the monitoring site.</param>
/// <param name="Device">Number of the device.</param>
/// <param name="CapturedAt">By the synchronised clock of the site.</param>
/// <param name="Plate">Province, letter and number.</param>
/// <param name="PlateColour">Yellow, Blue, Green, YellowGreen, Black or White.</param>
/// <param name="PlateConfidence">How sure the reading of the plate is, in thousandths.</param>
/// <param name="AxleLoadsKg">One load an axle in kilograms, from front to rear.</param>
/// <param name="GrossKg">Total mass in kilograms, as it was read.</param>
/// <param name="Pack">SHA-256 over the whole pack of evidence, 64 lower-case hex digits; the files travel over the vendor's file service.</param>
/// <param name="Build">What GB 1589 allows the vehicle more by its build: Refrigerated, DrawbarCombination, CarCarrier; absent for others.</param>
/// <param name="LengthMm">Outer size in millimetres, with width and height; absent where the site does not measure it.</param>
[Contract("weighing.vehicle.captured.v1")]
public sealed record WeighCapture(
    [property: StringLength(64)] string Capture,
    Guid Site,
    [property: StringLength(60)] string Device,
    Instant CapturedAt,
    [property: StringLength(20)] string Lane,
    TravelDirection Direction,
    [property: Range(0, 250)] int SpeedKmh,
    [property: StringLength(10)] string Plate,
    [property: StringLength(20)] string PlateColour,
    [property: Range(0, 1000)] int PlateConfidence,
    TruckSeen Truck,
    [property: MinLength(2), MaxLength(12)] ImmutableArray<int> AxleLoadsKg,
    [property: Range(0, 400_000)] int GrossKg,
    [property: MaxLength(12)] ImmutableArray<CapturedPicture> Pictures,
    [property: RegularExpression("^[0-9a-f]{64}$"), StringLength(64)] string Pack,
    [property: MaxLength(10)] ImmutableArray<CaptureWarning> Warnings,
    CapturedFilm? Film = null,
    [property: Range(1, 100_000)] int? LengthMm = null,
    [property: Range(1, 20_000)] int? WidthMm = null,
    [property: Range(1, 20_000)] int? HeightMm = null,
    VehicleBuild? Build = null) : PartnerMessage;

/// <summary>A photograph of a capture.</summary>
/// <param name="Sha256">64 lower-case hex digits.</param>
public sealed record CapturedPicture(PictureView View, [property: RegularExpression("^[0-9a-f]{64}$"), StringLength(64)] string Sha256);

/// <summary>A film of a capture.</summary>
/// <param name="Sha256">64 lower-case hex digits.</param>
public sealed record CapturedFilm(
    [property: RegularExpression("^[0-9a-f]{64}$"), StringLength(64)] string Sha256, [property: Range(1, 600)] int Seconds);

/// <summary>轴型 as a device saw it: how the vehicle stands on the road, from front to rear.</summary>
/// <param name="RegisteredMassKg">行驶证总质量, for tractors and low-speed trucks.</param>
public sealed record TruckSeen(
    TruckBody Body,
    [property: MinLength(1), MaxLength(8)] ImmutableArray<AxleGroupSeen> Groups,
    [property: Range(1, 400_000)] int? RegisteredMassKg = null);

/// <summary>轴组: axles that carry together.</summary>
/// <param name="Axles">1 single, 2 tandem, 3 tridem.</param>
/// <param name="SpacingMm">Distance of neighbouring axles in millimetres.</param>
public sealed record AxleGroupSeen(
    [property: Range(1, 4)] int Axles,
    bool Driven,
    TyreFitting Tyres,
    bool AirSuspension = false,
    bool OnTrailer = false,
    [property: Range(1, 10_000)] int? SpacingMm = null);
