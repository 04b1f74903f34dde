using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Fleets.Roads;

namespace Regulatory.Fleets.Lives;

/// <summary>A vehicle of the fleet: who it is and what is wrong with it.</summary>
/// <param name="Interval">Seconds between reports while driving.</param>
public sealed record VehiclePlan(
    int Number, VehicleKey Vehicle, TerminalId Terminal, SupervisionClass Class, City Home, Habits Habits, int Interval, int Seed)
{
    /// <summary>Shares of the four classes as on the road: more trucks than coaches.</summary>
    private static readonly SupervisionClass[] Classes =
        [SupervisionClass.K1, SupervisionClass.K2, SupervisionClass.W, SupervisionClass.W, SupervisionClass.Z, SupervisionClass.Z];

    private static readonly int[] Intervals = [10, 15, 30];

    private static readonly Habits[] OfAll =
        [Habits.Speeding, Habits.Tired, Habits.TiredByNight, Habits.SwitchesOff, Habits.Drifts, Habits.HasCopiedSim, Habits.HasBadClock,
         Habits.CutsAntenna, Habits.WrongDriver, Habits.Overloaded, Habits.Telephones, Habits.Tailgates, Habits.PressesTheButton];

    private static readonly Habits[] OfCoaches =
        [Habits.NightSpeeding, Habits.LongDays, Habits.LongWeeks, Habits.RunsBetweenTwoAndFive, Habits.ChangesDrivers];

    private static readonly Habits[] OfGoods = [Habits.SpeedingWithGoods, Habits.Deviates, Habits.StopsLong];

    /// <summary>The vehicles of a seed; two thirds of them have a bad habit, half of those two.</summary>
    public static IEnumerable<VehiclePlan> Fleet(int count, int seed, RoadGraph graph)
    {
        for (var number = 0; number < count; number++)
        {
            var random = new Random(HashCode(seed, number));
            var of = Classes[random.Next(Classes.Length)];
            var home = graph.Cities[random.Next(graph.Cities.Count)];
            Habits[] possible = [.. OfAll, .. of.IsCoach() ? OfCoaches : [], .. of is SupervisionClass.W ? OfGoods : []];
            var habits = Habits.None;
            if (number % 3 > 0) habits |= possible[number % possible.Length];
            if (number % 3 > 1) habits |= possible[random.Next(possible.Length)];
            yield return new(
                number, new(Plate.Of(FormattableString.Invariant($"粤{home.PlateLetter}{number + 10_000:00000}"), PlateColour.Yellow)),
                TerminalId.Parse(FormattableString.Invariant($"1391{number:0000000}")), of, home, habits,
                Intervals[random.Next(Intervals.Length)], random.Next());
        }
    }

    // The runtime's own hash differs from run to run.
    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) + (number * 16_777_619) + 97);
}
