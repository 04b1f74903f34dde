using NodaTime;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks;

namespace Regulatory.Domain.Waybills;

/// <summary>What a waybill says (JT/T 617.5), as its dispatcher writes it, persons in clear. Facts hold <see cref="WaybillContent"/>.</summary>
/// <param name="PlannedStart">起运时间</param>
/// <param name="Consignor">托运人, with a telephone that is answered while the goods are on the road.</param>
/// <param name="Loader">装货人, who confirms the loading.</param>
/// <param name="Consignee">收货人, who signs for the goods.</param>
/// <param name="Carrier">承运单位</param>
/// <param name="LicenceNumber">承运单位许可证号</param>
/// <param name="Trailer">Needed with a tractor.</param>
/// <param name="Tank">Needed with a tank vehicle.</param>
/// <param name="Escort">Compulsory, but for limited and excepted quantities.</param>
/// <param name="CityDistribution">是否城市配送</param>
/// <param name="TemperatureControl">What is to be kept at what temperature.</param>
public sealed record WaybillParticulars(
    Instant PlannedStart,
    Instant PlannedArrival,
    PartyConcerned Consignor,
    PartyConcerned Loader,
    PartyConcerned Consignee,
    TripRoute Route,
    PartyConcerned Carrier,
    string LicenceNumber,
    TransportVehicle Vehicle,
    CrewMember Driver,
    GoodsLoad Load,
    TransportTrailer? Trailer = null,
    TankOnWaybill? Tank = null,
    CrewMember? SecondDriver = null,
    CrewMember? Escort = null,
    GoodsPapers? Papers = null,
    bool CityDistribution = false,
    string? TemperatureControl = null,
    string? Remarks = null);
