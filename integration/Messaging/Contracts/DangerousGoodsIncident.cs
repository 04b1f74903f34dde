using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>
/// 危险货物运输事故通报 (O29 45; waybills §10): something went wrong with dangerous goods on the road. What is on board, how much of it and where;
/// those who rescue and investigate have the telephones of the crew, too.
/// </summary>
/// <param name="Waybill">运单编号</param>
/// <param name="Kind">Leak, FireOrExplosion, TrafficAccident, LossOrTheft, OtherIncident.</param>
/// <param name="What">What happened, as the crew or the carrier said it.</param>
/// <param name="Place">Where, in words.</param>
/// <param name="Carrier">Name of the carrier.</param>
/// <param name="CarrierTelephone">Of the carrier, an organisation.</param>
/// <param name="ConsignorTelephone">Emergency telephone of the consignor, an organisation, who knows the goods.</param>
/// <param name="Latitude">Degrees of CGCS2000; null where only words say where.</param>
/// <param name="DriverName">Names and telephones of those on board are null once erased.</param>
[Contract("waybills.incident.reported.v1")]
public sealed record DangerousGoodsIncident(
    FactTold Fact,
    string Waybill,
    string Kind,
    string What,
    string Place,
    Instant HappenedAt,
    string Plate,
    ImmutableArray<GoodsOnBoard> Goods,
    string Division,
    string? Carrier = null,
    string? CarrierCode = null,
    string? CarrierTelephone = null,
    string? ConsignorTelephone = null,
    decimal? Latitude = null,
    decimal? Longitude = null,
    [property: OnlyFor(Partners.EmergencyManagement, Partners.Police)] string? DriverName = null,
    [property: OnlyFor(Partners.EmergencyManagement, Partners.Police)] string? DriverTelephone = null,
    [property: OnlyFor(Partners.EmergencyManagement, Partners.Police)] string? SecondDriverName = null,
    [property: OnlyFor(Partners.EmergencyManagement, Partners.Police)] string? SecondDriverTelephone = null,
    [property: OnlyFor(Partners.EmergencyManagement, Partners.Police)] string? EscortName = null,
    [property: OnlyFor(Partners.EmergencyManagement, Partners.Police)] string? EscortTelephone = null) : FactMessage(Fact)
{
    public override string Subject => Waybill;
}

/// <summary>One line of the goods on board. The emergency guide of a substance is found by its UN number.</summary>
/// <param name="UnNumber"><c>UN1230</c></param>
/// <param name="Class">Main class and subsidiary hazards: <c>3 (6.1)</c>.</param>
/// <param name="PackingGroup">I, II or III; null for goods that have none.</param>
/// <param name="MassKg">Mass in kilograms.</param>
/// <param name="Printed">As the waybill prints it.</param>
public sealed record GoodsOnBoard(string UnNumber, string ProperName, string Class, string? PackingGroup, int MassKg, string Printed);
