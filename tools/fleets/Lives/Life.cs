using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Roads;

namespace Regulatory.Fleets.Lives;

/// <summary>
/// What really happens to one vehicle, second by second: it drives from city to city, rests, waits for the next day; and does what its habits
/// are. The same for the same plan.
/// </summary>
public sealed class Life
{
    private const int Hour = 3600, SecondsOfADay = 24 * Hour;

    private readonly VehiclePlan plan;
    private readonly RoadGraph graph;
    private readonly Random random;
    private readonly List<TrueSecond> seconds;
    private readonly int horizon;
    private readonly Dictionary<Road, short> numbers = new(ReferenceEqualityComparer.Instance);
    private City city;
    private byte driver = 1;
    private double kmh, sway;
    private readonly int? wakes;
    private int burst;
    private double burstFactor;

    private Life(VehiclePlan plan, RoadGraph graph, int days, int? wakes)
    {
        (this.plan, this.graph, this.wakes, random, horizon) = (plan, graph, wakes, new(plan.Seed), days * SecondsOfADay);
        seconds = new(horizon);
        city = plan.Home;
    }

    /// <param name="days">Whole Chinese days from midnight.</param>
    /// <param name="wakes">Second of the first day after which it soon sets out, whatever the hour; null for a morning as it is.</param>
    public static IReadOnlyList<TrueSecond> Of(VehiclePlan plan, RoadGraph graph, int days, int? wakes = null)
    {
        var life = new Life(plan, graph, days, wakes);
        for (var day = 0; day < days; day++) life.LiveDay(day);
        life.Stand(life.horizon - life.seconds.Count);
        return life.seconds;
    }

    private bool Has(Habits habit) => (plan.Habits & habit) != 0;

    private int SecondOfDay => seconds.Count % SecondsOfADay;

    private bool IsNight => SecondOfDay is < 6 * Hour or >= 22 * Hour;

    private void LiveDay(int day)
    {
        var start = (day * SecondsOfADay) + random.Next((int)(6.5 * Hour), (int)(8.5 * Hour));
        if (Has(Habits.RunsBetweenTwoAndFive) && day % 2 == 0) start = (day * SecondsOfADay) + (int)(1.2 * Hour) + random.Next(Hour);
        if (day == 0 && wakes is { } first) start = first + random.Next(60, 360);
        Stand(start - seconds.Count);
        var driving = (int)((Has(Habits.LongWeeks) ? 7.4 : Has(Habits.LongDays) && random.Next(2) == 0 ? 9.5 : plan.Class.IsCoach() ? 5.8 : 7) * Hour);
        var stint = (int)((Has(Habits.Tired) && random.Next(2) == 0 ? 4.3 + random.NextDouble() : 3.4) * Hour);
        // Those who start by night rest as the night demands; who is tired by night does not.
        if (IsNight) stint = Math.Min(stint, (int)(1.7 * Hour));
        Work(driving, stint);
        if (Has(Habits.NightSpeeding) || Has(Habits.TiredByNight))
        {
            Stand((day * SecondsOfADay) + (22 * Hour) - seconds.Count);
            var span = Has(Habits.TiredByNight) ? (int)(2.3 * Hour) : (int)(1.2 * Hour);
            Work(span, span);
        }
    }

    /// <summary>Drives for so long, with a rest before each stint gets too long.</summary>
    private void Work(int driving, int stint)
    {
        var (driven, since) = (0, 0);
        while (driven < driving && seconds.Count < horizon)
        {
            var road = graph.Of(city)[random.Next(graph.Of(city).Count)];
            var before = seconds.Count;
            since = Go(road, stint, since);
            driven += seconds.Count - before;
            if (since < stint - (Hour / 2)) continue;
            if (Has(Habits.ChangesDrivers)) driver = driver == 1 ? (byte)2 : (byte)1;
            Stand(random.Next(22 * 60, 40 * 60));
            since = 0;
        }
    }

    /// <summary>
    /// Takes a road from the city to the other. Where the stint would end on the way, the driver rests at the service area in its middle.
    /// </summary>
    /// <returns>Seconds since the last rest.</returns>
    private int Go(Road road, int stint, int since)
    {
        var forward = road.From == city;
        var (travelled, aside, asideFor) = (0.0, 0.0, 0);
        var stopsAt = Has(Habits.StopsLong) && random.Next(4) == 0 ? road.Length * 0.35 : double.MaxValue;
        var deviatesAt = Has(Habits.Deviates) && random.Next(3) == 0 && road.Length > 60_000 ? road.Length * 0.25 : double.MaxValue;
        var restsAt = road.Length / 75_000 * Hour > stint - since ? road.Length / 2 : double.MaxValue;
        while (travelled < road.Length && seconds.Count < horizon)
        {
            var metre = forward ? travelled : road.Length - travelled;
            if (travelled >= restsAt)
            {
                Stand(random.Next(22 * 60, 35 * 60), road, metre);
                (restsAt, since) = (double.MaxValue, 0);
            }
            if (travelled >= stopsAt)
            {
                Stand(random.Next(40 * 60, 80 * 60), road, metre);
                (stopsAt, since) = (double.MaxValue, 0);
            }
            if (travelled >= deviatesAt) (deviatesAt, asideFor) = (double.MaxValue, random.Next(20 * 60, 30 * 60));
            aside = asideFor-- > 0 ? Math.Min(aside + 15, 5000) : Math.Max(aside - 15, 0);
            // Whoever left the road is back on it where it ends.
            aside = Math.Min(aside, (road.Length - travelled) / 5);
            var next = Math.Min(restsAt, Math.Min(stopsAt, road.Length)) - travelled;
            Accelerate(road, metre, forward, next);
            Add(road, metre, aside);
            travelled += kmh / 3.6;
            since++;
        }
        city = forward ? road.To : road.From;
        kmh = 0;
        return since;
    }

    private void Accelerate(Road road, double metre, bool forward, double untilStop)
    {
        var (limit, of) = road.At(metre);
        var ahead = road.At(Math.Clamp(metre + (forward ? 400 : -400), 0, road.Length)).Limit;
        var lawful = Lawful(Math.Min(limit, ahead), of);
        if (burst > 0) burst--;
        else if (IsBurstDue()) burst = random.Next(45, 220);
        sway = (sway * 0.995) + ((random.NextDouble() - 0.5) * 0.5);
        var target = burst > 0 ? Base(limit, of) * burstFactor : lawful + sway;
        // Nobody is faster than terminals can say, and everybody brakes in time for a stop.
        target = Math.Min(155, Math.Min(target, 7 + (untilStop / 14)));
        kmh = Math.Max(6, kmh + Math.Clamp(target - kmh, -2.8, 1.6));
    }

    private double Lawful(int limit, RoadKind of) => plan.Class switch
    {
        SupervisionClass.W => of is RoadKind.Motorway ? 74 : 54,
        SupervisionClass.Z => Math.Min(limit, 90) - 6,
        _ when IsNight && !(Has(Habits.NightSpeeding) && SecondOfDay > 22 * Hour) => (limit * 0.8) - 6,
        _ => limit - 7,
    };

    private double Base(int limit, RoadKind of) =>
        Has(Habits.SpeedingWithGoods) && !Has(Habits.Speeding) ? of is RoadKind.Motorway ? 80 : 60 : limit;

    private bool IsBurstDue()
    {
        if (!Has(Habits.Speeding) && !Has(Habits.SpeedingWithGoods)) return false;
        if (random.Next(25 * 60) > 0) return false;
        burstFactor = random.Next(3) switch { 0 => 1.1, 1 => 1.3, _ => 1.55 };
        if (!Has(Habits.Speeding)) burstFactor = 1.15;
        // No truck or coach goes faster than this.
        burstFactor = Math.Min(burstFactor, 1.25 + (random.NextDouble() * 0.1) + (Has(Habits.Speeding) && random.Next(3) == 0 ? 0.25 : 0));
        return true;
    }

    private short RoadOf(Road road)
    {
        if (!numbers.TryGetValue(road, out var number)) numbers[road] = number = (short)graph.Roads.TakeWhile(one => one != road).Count();
        return number;
    }

    private void Stand(int count)
    {
        var road = graph.Of(city)[0];
        Stand(count, road, road.From == city ? 0 : road.Length);
    }

    private void Stand(int count, Road road, double metre)
    {
        kmh = 0;
        for (var i = 0; i < count && seconds.Count < horizon; i++) Add(road, metre, 0);
    }

    private void Add(Road road, double metre, double aside)
    {
        var place = road.PlaceAt(metre, aside);
        var (limit, of) = road.At(metre);
        seconds.Add(new(
            place, (float)kmh, (short)limit, of, kmh < 20 && RoadGraph.IsStoppingPlace(place, road),
            plan.Class is SupervisionClass.W ? (int)aside : -1, driver,
            RoadOf(road), road.Tunnel is { } tunnel && tunnel.Has(metre) && kmh > 0, road.Valley is { } valley && valley.Has(metre) && kmh > 0));
    }
}
