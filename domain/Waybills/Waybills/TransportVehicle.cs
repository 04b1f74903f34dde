using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills;

/// <summary>The powered vehicle of a waybill 车辆.</summary>
/// <param name="CertificateNumber">道路运输证号</param>
/// <param name="VehicleType">车辆类型, as the certificate has it.</param>
/// <param name="Body">Of what carries the goods: the truck, or the trailer where there is one.</param>
/// <param name="RatedPayloadKg">核定载质量 of what carries the goods.</param>
/// <param name="GrossLimitKg">Largest total mass that the driving licences of truck and trailer allow.</param>
/// <param name="TerminalNumber">Number of the satellite terminal.</param>
/// <param name="IsTractor">牵引车: carries nothing without a trailer.</param>
/// <param name="IsDrawbarTrain">全挂汽车列车</param>
/// <param name="Class">By GB 21668; null where it has none.</param>
public sealed record TransportVehicle(
    Plate Plate,
    string CertificateNumber,
    string VehicleType,
    GoodsVehicleBody Body,
    int RatedPayloadKg,
    int GrossLimitKg,
    string TerminalNumber,
    bool IsTractor = false,
    bool IsDrawbarTrain = false,
    DangerousGoodsVehicleClass? Class = null);

/// <summary>挂车</summary>
/// <param name="CertificateNumber">道路运输证号</param>
public sealed record TransportTrailer(Plate Plate, string CertificateNumber);
