using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政强制法.</summary>
[Instrument("ACL", "行政强制法", "Administrative Compulsion Law")]
public static class AdministrativeCompulsionLaw
{
    /// <summary>Periods of seizure; the time of testing is not counted.</summary>
    public const string Art25 = "ACL/25";

    /// <summary>Periods of up to ten days are working days.</summary>
    public const string Art69 = "ACL/69";
}
