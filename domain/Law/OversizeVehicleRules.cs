using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>超限运输车辆行驶公路管理规定 (Order 62 of 2016, text of 2021).</summary>
[Instrument("OSR", "超限运输车辆行驶公路管理规定", "Rules on Oversize Transport Vehicles on Highways")]
public static class OversizeVehicleRules
{
    /// <summary>What is over the limit: masses by axles, sizes, and how axles are counted.</summary>
    public const string Art3 = "OSR/3";

    /// <summary>Loads that can be divided get no permit.</summary>
    public const string Art11 = "OSR/11";

    /// <summary>Divisible loads over the limit are banned.</summary>
    public const string Art27 = "OSR/27";

    /// <summary>Key source units are made public.</summary>
    public const string Art28 = "OSR/28";

    /// <summary>Vehicles met on the road are led to a station or a published place.</summary>
    public const string Art33 = "OSR/33";

    /// <summary>Records of monitoring devices as evidence.</summary>
    public const string Art40 = "OSR/40";

    /// <summary>Which authority handles them.</summary>
    public const string Art41 = "OSR/41";

    /// <summary>The fine.</summary>
    public const string Art43 = "OSR/43";

    /// <summary>Copy to the place of registration when the case is finished.</summary>
    public const string Art44 = "OSR/44";

    /// <summary>Vehicles that do not conform to GB 1589.</summary>
    public const string Art45 = "OSR/45";

    /// <summary>Repeated overloading within a year.</summary>
    public const string Art46 = "OSR/46";

    /// <summary>Large items moved against their permit, or without one.</summary>
    public const string Art47 = "OSR/47";

    // The rulebook has the 2021 text alone; earlier texts are not held, so its figures stand for every earlier day as well.
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Largest total mass of a rigid truck by axles, kg (<see cref="Art3"/>); more axles count as a combination.</summary>
    public static readonly Dated<ImmutableSortedDictionary<int, int>> RigidTruckLimits =
        new((Beginning, Table((2, 18_000), (3, 25_000), (4, 31_000))));

    /// <summary>Largest total mass of a combination by axles, kg (<see cref="Art3"/>); six stands for six and more.</summary>
    public static readonly Dated<ImmutableSortedDictionary<int, int>> CombinationLimits =
        new((Beginning, Table((3, 27_000), (4, 36_000), (5, 43_000), (6, 49_000))));

    /// <summary>The same for six axles and more where the tractor has one drive axle, kg (<see cref="Art3"/>).</summary>
    public static readonly Dated<int> LimitWithSingleDriveAxle = new((Beginning, 46_000));

    /// <summary>What each axle with single tyres takes from the limit, kg (<see cref="Art3"/>).</summary>
    public static readonly Dated<int> ReductionForSingleTyres = new((Beginning, 3_000));

    /// <summary>Height, width and length above which a vehicle is oversize, mm (<see cref="Art3"/>).</summary>
    public static readonly Dated<(int Height, int Width, int Length)> SizeLimits = new((Beginning, (4_000, 2_550, 18_100)));

    /// <summary>The next two steps of size by which the fine rises, mm (<see cref="Art43"/>).</summary>
    public static readonly Dated<(int Height, int Width, int Length)> MiddleSize = new((Beginning, (4_200, 3_000, 20_000)));

    /// <inheritdoc cref="MiddleSize"/>
    public static readonly Dated<(int Height, int Width, int Length)> LargeSize = new((Beginning, (4_500, 3_750, 28_000)));

    /// <summary>Excess up to which there is a warning and no fine, kg; the fine is counted in steps of as much (<see cref="Art43"/>).</summary>
    public static readonly Dated<int> StepOfExcess = new((Beginning, 1_000));

    /// <summary>Fine for each step, yuan (<see cref="Art43"/>).</summary>
    public static readonly Dated<int> FinePerStep = new((Beginning, 500));

    /// <summary>Least and most yuan for size, from the smallest step to the largest (<see cref="Art43"/>).</summary>
    public static readonly Dated<ImmutableArray<(int Least, int Most)>> FinesForSize =
        new((Beginning, [(0, 200), (200, 1_000), (1_000, 3_000)]));

    /// <summary>The most that mass and size together cost, yuan (<see cref="Art43"/>).</summary>
    public static readonly Dated<int> MostFine = new((Beginning, 30_000));

    /// <summary>Working days in which the copy goes to the place of registration (<see cref="Art44"/>).</summary>
    public static readonly Dated<int> WorkingDaysForCopy = new((Beginning, 7));

    /// <summary>Size up to which a large item is of class I, mm; its masses lie within <see cref="Art3"/>.</summary>
    public static readonly Dated<(int Height, int Width, int Length)> ClassOneSize = new((Beginning, (4_200, 3_000, 20_000)));

    /// <summary>Size up to which it is of class II, mm.</summary>
    public static readonly Dated<(int Height, int Width, int Length)> ClassTwoSize = new((Beginning, (4_500, 3_750, 28_000)));

    /// <summary>Total mass up to which it is of class II, kg.</summary>
    public static readonly Dated<int> ClassTwoMass = new((Beginning, 100_000));

    /// <summary>Working days to decide on a route across provinces, for classes I, II and III.</summary>
    public static readonly Dated<ImmutableArray<int>> DaysAcrossProvinces = new((Beginning, [5, 10, 20]));

    private static ImmutableSortedDictionary<int, int> Table(params ReadOnlySpan<(int Axles, int Kg)> rows)
    {
        var table = ImmutableSortedDictionary.CreateBuilder<int, int>();
        foreach (var (axles, kg) in rows) table.Add(axles, kg);
        return table.ToImmutable();
    }
}
