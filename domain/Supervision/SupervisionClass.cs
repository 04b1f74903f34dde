namespace Regulatory.Domain.Supervision;

/// <summary>The classes of vehicles that are supervised on the road 两客一危一重 (vehicles §1; DSM 3, GD-RTR 48).</summary>
public enum SupervisionClass
{
    /// <summary>旅游客车、包车客车: tour and charter coaches.</summary>
    K1,

    /// <summary>三类以上班线客车: scheduled coaches of class 3 and above.</summary>
    K2,

    /// <summary>危险货物运输车辆: trucks and trailers; the terminal sits on the powered unit.</summary>
    W,

    /// <summary>总质量 12 吨以上的普通货运车辆、半挂牵引车: heavy trucks and tractors of ordinary freight.</summary>
    Z,
}

/// <summary>What follows from a class.</summary>
public static class SupervisionClasses
{
    public static bool IsCoach(this SupervisionClass of) => of is SupervisionClass.K1 or SupervisionClass.K2;
}
