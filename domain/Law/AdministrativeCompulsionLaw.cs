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

    /// <summary>How a compulsory measure is imposed.</summary>
    public const string Art18 = "ACL/18";

    /// <summary>What the decision on sealing or seizure must say.</summary>
    public const string Art24 = "ACL/24";

    /// <summary>When sealing and seizure are lifted.</summary>
    public const string Art28 = "ACL/28";

    /// <summary>Demand before compulsory enforcement, and what it must say.</summary>
    public const string Art35 = "ACL/35";

    /// <summary>The decision on compulsory enforcement.</summary>
    public const string Art37 = "ACL/37";

    /// <summary>When compulsory enforcement is suspended.</summary>
    public const string Art39 = "ACL/39";

    /// <summary>Demolition is announced first.</summary>
    public const string Art44 = "ACL/44";

    /// <summary>The rate of a surcharge is told to the party.</summary>
    public const string Art45 = "ACL/45";

    /// <summary>Enforcement after a surcharge of more than thirty days.</summary>
    public const string Art46 = "ACL/46";

    /// <summary>Performance by somebody else at the party's cost.</summary>
    public const string Art50 = "ACL/50";

    /// <summary>Demand before the court is asked to enforce.</summary>
    public const string Art54 = "ACL/54";
}
