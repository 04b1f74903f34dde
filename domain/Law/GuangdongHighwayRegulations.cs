using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>广东省公路条例 (2022 text).</summary>
[Instrument("GD-HR", "广东省公路条例", "Guangdong Highway Regulations")]
public static class GuangdongHighwayRegulations
{
    /// <summary>Construction permit.</summary>
    public const string Art10 = "GD-HR/10";

    /// <summary>Acceptance of completed highways.</summary>
    public const string Art13 = "GD-HR/13";

    /// <summary>Works affecting highways.</summary>
    public const string Art21 = "GD-HR/21";

    /// <summary>Signs that are not highway signs.</summary>
    public const string Art25 = "GD-HR/25";

    /// <summary>Felling of roadside trees.</summary>
    public const string Art32 = "GD-HR/32";

    /// <summary>Toll stations.</summary>
    public const string Art36 = "GD-HR/36";

    /// <summary>Fine for driving over the limit; forced unloading.</summary>
    public const string Art51 = "GD-HR/51";
}
