using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>国内水路运输管理条例.</summary>
[Instrument("WTR", "国内水路运输管理条例", "Regulations on Domestic Water Transport")]
public static class DomesticWaterTransportRegulations
{
    /// <summary>Credit system for operators.</summary>
    public const string Art5 = "WTR/5";

    /// <summary>Conditions of operators.</summary>
    public const string Art6 = "WTR/6";

    /// <summary>Individuals on inland waters.</summary>
    public const string Art7 = "WTR/7";

    /// <summary>Decision within thirty working days.</summary>
    public const string Art8 = "WTR/8";

    /// <summary>Ship operating certificate.</summary>
    public const string Art14 = "WTR/14";

    /// <summary>Ship management.</summary>
    public const string Art26 = "WTR/26";

    /// <summary>Licence of ship management.</summary>
    public const string Art27 = "WTR/27";

    /// <summary>Filing of agency business.</summary>
    public const string Art30 = "WTR/30";
}
