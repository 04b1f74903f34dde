using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>公路安全保护条例 (2011 text).</summary>
[Instrument("HSPR", "公路安全保护条例", "Highway Safety Protection Regulations")]
public static class HighwaySafetyProtectionRegulations
{
    /// <summary>Felling of roadside trees.</summary>
    public const string Art26 = "HSPR/26";

    /// <summary>Works affecting a highway.</summary>
    public const string Art27 = "HSPR/27";

    /// <summary>Papers and decision on such works.</summary>
    public const string Art28 = "HSPR/28";

    /// <summary>Oversize transport: indivisible loads.</summary>
    public const string Art35 = "HSPR/35";

    /// <summary>Competent level for oversize transport.</summary>
    public const string Art36 = "HSPR/36";

    /// <summary>Review of oversize transport.</summary>
    public const string Art37 = "HSPR/37";

    /// <summary>Conditions of oversize transport.</summary>
    public const string Art38 = "HSPR/38";

    /// <summary>Fixed stations stand by approval of the provincial government.</summary>
    public const string Art39 = "HSPR/39";

    /// <summary>Vehicles are led to the station, weighed, and unloaded until they are within the limit.</summary>
    public const string Art40 = "HSPR/40";

    /// <summary>Sources of freight load nothing over the limit.</summary>
    public const string Art41 = "HSPR/41";

    /// <summary>Highway maintenance units.</summary>
    public const string Art46 = "HSPR/46";

    /// <summary>Driving over the limit on a highway.</summary>
    public const string Art64 = "HSPR/64";

    /// <summary>Passes lent, forged or not followed.</summary>
    public const string Art65 = "HSPR/65";

    /// <summary>Repeated overloading.</summary>
    public const string Art66 = "HSPR/66";

    /// <summary>Ordering a driver to overload.</summary>
    public const string Art68 = "HSPR/68";

    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Violations of a truck or driver in a year above which measures follow (<see cref="Art66"/>).</summary>
    public static readonly Dated<int> ViolationsOfYear = new((Beginning, 3));

    /// <summary>Percentage of an enterprise's trucks in violation in a year above which measures follow (<see cref="Art66"/>).</summary>
    public static readonly Dated<int> PercentOfFleet = new((Beginning, 10));
}
