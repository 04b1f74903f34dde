using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>非现场检测数据: a vehicle was weighed and photographed at an off-site monitoring site. A record only; officers review it.</summary>
/// <param name="Capture">The vendor's number of the capture, unique with the site.</param>
/// <param name="Site">Number of the monitoring site.</param>
/// <param name="Device">Number of the device.</param>
/// <param name="Verification">Number of the device's verification certificate.</param>
/// <param name="VerifiedUntil">Last day of the verification.</param>
/// <param name="At">Moment of the capture, by the synchronised clock.</param>
/// <param name="AxleLoadsKg">Load of each axle in kilograms, from the front.</param>
/// <param name="GrossKg">Total mass in kilograms, as measured.</param>
/// <param name="PlateConfidence">Of the reading of the plate, in thousandths.</param>
/// <param name="Abnormal">The vehicle stopped and went, or straddled lanes.</param>
/// <param name="DeviceWarning">The device reported a fault of its own.</param>
/// <param name="Images">Photographs and video.</param>
[Contract("weighing.vehicle.captured.v1")]
public sealed record WeighCapture(
    [property: StringLength(64)] string Capture,
    [property: StringLength(40)] string Site,
    [property: StringLength(40)] string Device,
    [property: StringLength(60)] string Verification,
    LocalDate VerifiedUntil,
    Instant At,
    [property: Range(1, 20)] int Lane,
    [property: StringLength(20)] string Direction,
    [property: Range(0, 200)] int SpeedKmh,
    [property: MinLength(2), MaxLength(12)] ImmutableArray<int> AxleLoadsKg,
    [property: Range(0, 400_000)] int GrossKg,
    [property: StringLength(10)] string Plate,
    [property: StringLength(20)] string PlateColour,
    [property: Range(0, 1000)] int PlateConfidence,
    bool Abnormal,
    bool DeviceWarning,
    [property: MaxLength(12)] ImmutableArray<CapturedImage> Images) : PartnerMessage;

/// <summary>What an image of a capture shows.</summary>
public enum ImageView
{
    /// <summary>前部</summary>
    Front,

    /// <summary>侧面</summary>
    Side,

    /// <summary>尾部</summary>
    Rear,

    /// <summary>录像</summary>
    Video,
}

/// <summary>A photograph or video of a capture; the file itself travels over the vendor's file service.</summary>
/// <param name="Sha256">64 lower-case hex digits.</param>
/// <param name="Seconds">Length of a video.</param>
public sealed record CapturedImage(
    ImageView View,
    [property: RegularExpression("^[0-9a-f]{64}$"), StringLength(64)] string Sha256,
    [property: Range(1, 600)] int? Seconds = null);
