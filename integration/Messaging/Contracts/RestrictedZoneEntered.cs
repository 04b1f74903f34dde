using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>危险货物运输车辆进入限制区域 (waybills §10): a vehicle with dangerous goods is where it must not be.</summary>
/// <param name="Waybill">运单编号</param>
/// <param name="Zone">Name of the zone.</param>
/// <param name="From">When it came in.</param>
/// <param name="Latitude">Degrees of CGCS2000, where it came in; its track is not told.</param>
[Contract("waybills.restricted-zone.entered.v1")]
public sealed record RestrictedZoneEntered(
    FactTold Fact,
    string Waybill,
    string Plate,
    string Zone,
    Instant From,
    decimal Latitude,
    decimal Longitude,
    ImmutableArray<GoodsOnBoard> Goods,
    string Division,
    string? Carrier = null,
    string? CarrierCode = null) : FactMessage(Fact)
{
    public override string Subject => Waybill;
}

/// <summary>危险货物签收短少 (waybills §10): more is missing than the tolerance allows; a lead for whoever looks after the goods.</summary>
/// <param name="Waybill">运单编号</param>
/// <param name="LoadedKg">Mass that was loaded.</param>
/// <param name="Explanation">Why, as the consignee or the carrier said it; null where nobody did.</param>
[Contract("waybills.goods.short.v1")]
public sealed record DangerousGoodsShort(
    FactTold Fact,
    string Waybill,
    string Plate,
    int LoadedKg,
    int ReceivedKg,
    int ShortageKg,
    ImmutableArray<GoodsOnBoard> Goods,
    LocalDate SignedOn,
    string Division,
    string? Carrier = null,
    string? CarrierCode = null,
    string? Consignee = null,
    string? ConsigneeCode = null,
    string? Explanation = null) : FactMessage(Fact)
{
    public override string Subject => Waybill;
}
