using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路交通安全法实施条例 (in force 2004-05-01).</summary>
[Instrument("RTSL-R", "道路交通安全法实施条例", "Implementing Regulations of the Road Traffic Safety Law")]
public static class RoadTrafficSafetyRegulations
{
    /// <summary>No more than four hours at the wheel without a rest; one of less than twenty minutes counts as none.</summary>
    public const string Art62 = "RTSL-R/62";

    /// <summary>Least minutes of a rest (<see cref="Art62"/> no. 7).</summary>
    public static readonly Dated<int> MinutesOfRest = new((new(2004, 5, 1), 20));
}
