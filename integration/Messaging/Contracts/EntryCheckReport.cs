using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>高速公路入口称重检测: a truck was weighed at a toll entry, and let in or turned back 劝返.</summary>
/// <param name="Check">The operator's number of the check, unique with the entry.</param>
/// <param name="Site">Id of the toll entry as a monitoring site.</param>
/// <param name="Device">Number of the device.</param>
/// <param name="ArrivedAt">By the synchronised clock of the entry.</param>
/// <param name="Plate">Province, letter and number.</param>
/// <param name="PlateColour">Yellow, Blue, Green, YellowGreen, Black or White.</param>
/// <param name="AxleLoadsKg">One load an axle in kilograms, from front to rear.</param>
/// <param name="GrossKg">Total mass in kilograms, as it was read.</param>
/// <param name="Admitted">Whether it was let in; false for a refusal.</param>
/// <param name="Picture">SHA-256 of the picture, 64 lower-case hex digits.</param>
[Contract("toll.entry.checked.v1")]
public sealed record EntryCheckReport(
    [property: StringLength(64)] string Check,
    Guid Site,
    [property: StringLength(60)] string Device,
    Instant ArrivedAt,
    [property: StringLength(20)] string Lane,
    [property: StringLength(10)] string Plate,
    [property: StringLength(20)] string PlateColour,
    TruckSeen Truck,
    [property: MinLength(2), MaxLength(12)] ImmutableArray<int> AxleLoadsKg,
    [property: Range(0, 400_000)] int GrossKg,
    bool Admitted,
    [property: RegularExpression("^[0-9a-f]{64}$"), StringLength(64)] string Picture) : PartnerMessage;
