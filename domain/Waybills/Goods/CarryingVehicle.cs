namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What a vehicle for dangerous goods is built and approved for (GB 21668).</summary>
public enum DangerousGoodsVehicleClass
{
    /// <summary>EX/II 型: explosives.</summary>
    ExII,

    /// <summary>EX/III 型: explosives in larger quantities.</summary>
    ExIII,

    /// <summary>FL 型: flammable liquids and gases in tanks.</summary>
    Fl,

    /// <summary>OX 型: stabilised hydrogen peroxide in tanks.</summary>
    Ox,

    /// <summary>AT 型: other goods in tanks.</summary>
    At,
}

/// <summary>How the loading space of a vehicle is made.</summary>
public enum GoodsVehicleBody
{
    /// <summary>罐式</summary>
    Tanker,

    /// <summary>厢式</summary>
    Box,

    /// <summary>栏板、仓栅式</summary>
    Open,

    /// <summary>集装箱骨架、平板</summary>
    ContainerChassis,

    /// <summary>自卸式</summary>
    Dump,
}

/// <summary>What of a vehicle its fitness for dangerous goods depends on.</summary>
/// <param name="Body">Of what carries the goods: the truck or the trailer.</param>
/// <param name="IsDrawbarTrain">全挂汽车列车: a truck with a full trailer.</param>
/// <param name="Class">By GB 21668; null where it is not on record.</param>
/// <param name="TechnicalGrade">技术等级, 1 the best; null where it is not on record.</param>
public sealed record CarryingVehicle(
    GoodsVehicleBody Body, bool IsDrawbarTrain, DangerousGoodsVehicleClass? Class, int? TechnicalGrade);
