namespace Regulatory.Domain.Kernel;

/// <summary>The ground of a number plate; together with the number it tells vehicles apart.</summary>
public enum PlateColour
{
    /// <summary>蓝</summary>
    Blue,

    /// <summary>黄</summary>
    Yellow,

    /// <summary>渐变绿</summary>
    Green,

    /// <summary>黄绿双拼</summary>
    YellowGreen,

    /// <summary>黑</summary>
    Black,

    /// <summary>白</summary>
    White,
}

/// <summary>What kind of plate it is (GA 36-2018).</summary>
public enum PlateKind
{
    /// <summary>大型汽车</summary>
    Large,

    /// <summary>小型汽车</summary>
    Small,

    /// <summary>挂车</summary>
    Trailer,

    /// <summary>教练汽车</summary>
    Training,

    /// <summary>小型新能源汽车</summary>
    SmallNewEnergy,

    /// <summary>大型新能源汽车</summary>
    LargeNewEnergy,

    /// <summary>港澳入出境车</summary>
    HongKongMacao,

    /// <summary>警用汽车</summary>
    Police,
}
