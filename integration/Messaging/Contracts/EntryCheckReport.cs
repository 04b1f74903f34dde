using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>高速公路入口称重检测: a truck was weighed at a toll entry, and let in or turned back 劝返.</summary>
/// <param name="Check">The operator's number of the check, unique with the station.</param>
/// <param name="Station">Number of the toll station.</param>
/// <param name="Operator">统一社会信用代码 of the toll operator.</param>
/// <param name="GrossKg">Total mass in kilograms; absent when the weigher was off.</param>
/// <param name="Admitted">Whether it was let in; false for a refusal.</param>
/// <param name="Picture">SHA-256 of the picture, 64 lower-case hex digits.</param>
[Contract("toll.entry.checked.v1")]
public sealed record EntryCheckReport(
    [property: StringLength(64)] string Check,
    [property: StringLength(40)] string Station,
    [property: StringLength(18, MinimumLength = 18)] string Operator,
    Instant At,
    [property: Range(1, 60)] int Lane,
    [property: StringLength(10)] string Plate,
    [property: StringLength(20)] string PlateColour,
    [property: Range(2, 12)] int Axles,
    bool Admitted,
    [property: Range(0, 400_000)] int? GrossKg = null,
    [property: RegularExpression("^[0-9a-f]{64}$"), StringLength(64)] string? Picture = null) : PartnerMessage;
