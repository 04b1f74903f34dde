using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路交通安全法实施条例 (in force since 2004-05-01).</summary>
[Instrument("RTSL-R", "道路交通安全法实施条例", "Regulations Implementing the Road Traffic Safety Law")]
public static class RoadTrafficSafetyRegulations
{
    /// <summary>Nobody drives for four hours without a rest of twenty minutes; a shorter one counts as none.</summary>
    public const string Art62Item7 = "RTSL-R/62(7)";

    /// <summary>Least minutes of a rest (<see cref="Art62Item7"/>).</summary>
    public static readonly Dated<int> MinutesOfRest = new((new(2004, 5, 1), 20));
}
