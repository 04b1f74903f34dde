using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>公路法.</summary>
[Instrument("HL", "公路法", "Highway Law")]
public static class HighwayLaw
{
    /// <summary>Construction permit.</summary>
    public const string Art25 = "HL/25";

    /// <summary>Acceptance of completed highways.</summary>
    public const string Art33 = "HL/33";

    /// <summary>Occupying or digging up a highway.</summary>
    public const string Art44 = "HL/44";

    /// <summary>Crossing a highway.</summary>
    public const string Art45 = "HL/45";

    /// <summary>Vehicles beyond the limits of a highway.</summary>
    public const string Art50 = "HL/50";

    /// <summary>Signs that are not highway signs.</summary>
    public const string Art54 = "HL/54";

    /// <summary>Level crossings.</summary>
    public const string Art55 = "HL/55";

    /// <summary>Works within the control zone.</summary>
    public const string Art56 = "HL/56";

    /// <summary>Transfer of toll rights.</summary>
    public const string Art61 = "HL/61";
}
