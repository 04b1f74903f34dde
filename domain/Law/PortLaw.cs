using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>港口法.</summary>
[Instrument("PL", "港口法", "Port Law")]
public static class PortLaw
{
    /// <summary>Use of port shoreline.</summary>
    public const string Art13 = "PL/13";

    /// <summary>Port construction.</summary>
    public const string Art15 = "PL/15";

    /// <summary>Sites for dangerous goods.</summary>
    public const string Art17 = "PL/17";

    /// <summary>Acceptance of port works.</summary>
    public const string Art19 = "PL/19";

    /// <summary>Port operation needs a licence.</summary>
    public const string Art22 = "PL/22";

    /// <summary>Conditions of port operation.</summary>
    public const string Art23 = "PL/23";

    /// <summary>Decision within thirty days of the application.</summary>
    public const string Art24 = "PL/24";

    /// <summary>Port tally.</summary>
    public const string Art25 = "PL/25";

    /// <summary>Blasting and excavation in port.</summary>
    public const string Art37 = "PL/37";
}
