using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>What can become legally true of a day's loading sheet. The stored contract.</summary>
public abstract record LoadingSheetFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>出场称重: a truck left the source unit, weighed and on record (GD-RTR 49).</summary>
/// <param name="Division">Division of the unit.</param>
/// <param name="SlipNumber">装载单号</param>
/// <param name="WaybillNumber">运单号</param>
/// <param name="Driver">Who drove; sealed.</param>
/// <param name="Sha256">Digest of the picture, 64 lower-case hex digits.</param>
[Fact("enforcement.loading-sheet.truck-loaded.v1")]
public sealed record TruckLoaded(
    SourceUnitId Unit,
    DivisionCode Division,
    string SlipNumber,
    string? WaybillNumber,
    Plate Plate,
    PartyOnRecord? Driver,
    TruckConfiguration Truck,
    int TareKg,
    MassFinding Finding,
    string Goods,
    string Sha256,
    LocalDate On) : LoadingSheetFact;
