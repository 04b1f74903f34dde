using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路运输驾驶员诚信考核办法 (交运规〔2022〕6号); cited by matter.</summary>
[Instrument("DHM", "道路运输驾驶员诚信考核办法", "Measures on the Honesty Assessment of Road Transport Drivers")]
public static class DriverHonestyMeasures
{
    /// <summary>Points of an act, added up in a cycle of twelve months that is cleared at its end.</summary>
    public const string Points = "DHM/points";

    /// <summary>Grades, and the education that restores grade A.</summary>
    public const string Grades = "DHM/grades";

    // The earlier texts are not held, so the figures stand for every earlier day as well.
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>What one act may score (<see cref="Points"/>).</summary>
    public static readonly Dated<ImmutableArray<int>> Steps = new((Beginning, [1, 3, 5, 10, 20]));

    /// <summary>Full marks of a cycle (<see cref="Points"/>).</summary>
    public static readonly Dated<int> FullMarks = new((Beginning, 20));

    /// <summary>Months of a cycle (<see cref="Points"/>).</summary>
    public static readonly Dated<int> MonthsOfCycle = new((Beginning, 12));
}
