namespace Regulatory.Domain.Enforcement.Overload;

/// <summary>How a weigher weighs; its permissible error follows from it.</summary>
public enum WeigherClass
{
    /// <summary>动态汽车衡</summary>
    Dynamic,

    /// <summary>静态汽车衡</summary>
    Static,
}

/// <summary>What one weighing came to: reading, what counts of it, the limit of that day, and what lies above.</summary>
/// <param name="ReadingKg">Reading of the verified device.</param>
/// <param name="ErrorPerMille">Maximum permissible error that was deducted, thousandths.</param>
/// <param name="AdjustedKg">认定质量: the reading less the error, rounded down to 10 kg.</param>
/// <param name="LimitKg">限定标准 (OSR 3).</param>
/// <param name="ExcessKg">超限质量; 0 when within the limit.</param>
public sealed record MassFinding(
    WeigherClass Weigher, int ReadingKg, int ErrorPerMille, int AdjustedKg, int LimitKg, int ExcessKg)
{
    public bool IsOverLimit => ExcessKg > 0;
}

/// <summary>Which way along the road.</summary>
public enum TravelDirection
{
    /// <summary>上行: with rising stakes.</summary>
    Rising,

    /// <summary>下行: with falling stakes.</summary>
    Falling,
}
