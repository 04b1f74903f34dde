using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills.Rejections;

/// <summary>What can become true of a carrier's rejected waybills, in life order. The stored contract.</summary>
public abstract record RejectionFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>校验未通过计次: a waybill failed for want of a licence, certificate or qualification; a waybill counts once.</summary>
[Fact("waybills.rejection-tally.counted.v1")]
public sealed record RejectionCounted(WaybillId Waybill, LocalDate RejectedOn, LocalDate On) : RejectionFact;

/// <summary>多次校验未通过: so many in so few days that the carrier is inspected.</summary>
/// <param name="Division">Where the carrier is registered.</param>
[Fact("waybills.rejection-tally.repeated.v1")]
public sealed record RejectionsRepeated(
    PartyId Carrier, DivisionCode Division, ImmutableArray<WaybillId> Waybills, LocalDate From, LocalDate Until, LocalDate On) : RejectionFact;
