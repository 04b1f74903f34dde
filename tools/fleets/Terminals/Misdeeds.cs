using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Roads;

namespace Regulatory.Fleets.Terminals;

/// <summary>A time in seconds from the beginning, its end not included.</summary>
public readonly record struct Spell(int From, int Until)
{
    public bool Has(int second) => second >= From && second < Until;
}

/// <summary>A weighing in passing.</summary>
public readonly record struct Weighing(int Second, int Gross, int Limit);

/// <summary>When the terminal, or those around it, do what the vehicle's habits are: chosen once, so that the truth is known.</summary>
public sealed class Misdeeds
{
    /// <summary>终端主电源掉电: what the last report before the terminal is switched off says.</summary>
    private const uint PowerLost = 1u << 8;

    private readonly GeoPosition elsewhere;

    public Misdeeds(VehiclePlan plan, IReadOnlyList<TrueSecond> life, RoadGraph graph)
    {
        var random = new Random(plan.Seed + 2);
        var days = life.Count / 86_400;
        elsewhere = graph.Cities[(graph.Cities.ToList().IndexOf(plan.Home) + 7) % graph.Cities.Count].Centre;

        List<Spell> Spells(Habits habit, int perDay, int least, int most)
        {
            var spells = new List<Spell>();
            for (var n = 0; (plan.Habits & habit) != 0 && n < perDay * days; n++)
            {
                var (day, length) = (n / perDay * 86_400, random.Next(least, most));
                // Somewhere in that day where the vehicle is on its way all the time.
                for (var attempt = 0; attempt < 200; attempt++)
                {
                    var from = day + random.Next(86_400 - length - 600);
                    if (!IsOnItsWay(life, from - 120, from + length + 300) || spells.Any(one => one.From < from + length + 1800 && from < one.Until + 1800))
                        continue;
                    spells.Add(new(from, from + length));
                    break;
                }
            }
            return spells;
        }

        Off = Spells(Habits.SwitchesOff, 2, 750, 2400);
        Jumps = Spells(Habits.Drifts, 3, plan.Interval, plan.Interval + 1);
        Copied = Spells(Habits.HasCopiedSim, 1, 500, 700);
        BadClock = Spells(Habits.HasBadClock, 2, 180, 480);
        AntennaCut = Spells(Habits.CutsAntenna, 1, 900, 2400);
        Telephoning = Spells(Habits.Telephones, 3, plan.Interval, plan.Interval + 1);
        Tailgating = Spells(Habits.Tailgates, 3, plan.Interval, plan.Interval + 1);
        Emergencies = Spells(Habits.PressesTheButton, 1, 60, 120);
        // Every other day, from a stop to a stop: nobody changes a card at the wheel.
        WrongDrivers = (plan.Habits & Habits.WrongDriver) != 0
            ? [.. Enumerable.Range(0, days).Where(day => day % 2 == 0).Select(day => new Spell(StopAfter(life, day), StopAfter(life, day + 1)))] : [];
        Weighings =
        [
            .. Enumerable.Range(0, days * 2).Select(n => (n / 2 * 86_400) + random.Next(86_400)).Where(second => life[second].IsDriven)
                .Select(second => new Weighing(second, (plan.Habits & Habits.Overloaded) != 0 ? random.Next(45_000, 62_000) : random.Next(15_000, 49_000), 49_000)),
        ];
    }

    public IReadOnlyList<Spell> Off { get; }
    public IReadOnlyList<Spell> Jumps { get; }
    public IReadOnlyList<Spell> Copied { get; }
    public IReadOnlyList<Spell> BadClock { get; }
    public IReadOnlyList<Spell> AntennaCut { get; }
    public IReadOnlyList<Spell> Telephoning { get; }
    public IReadOnlyList<Spell> Tailgating { get; }
    public IReadOnlyList<Spell> Emergencies { get; }
    public IReadOnlyList<Spell> WrongDrivers { get; }
    public IReadOnlyList<Weighing> Weighings { get; }

    public bool OffAt(int second) => Any(Off, second);

    public bool AntennaCutAt(int second) => Any(AntennaCut, second);

    public bool WrongDriverAt(int second) => Any(WrongDrivers, second);

    /// <summary>What the video terminal reports, once, by the first point of the spell.</summary>
    public IEnumerable<SafetySignal> SignalsAt(int second, int interval)
    {
        if (AtTheBeginning(Telephoning, second, interval)) yield return new(SafetyBehaviour.Phone, SignalPhase.Event, 2);
        if (AtTheBeginning(Tailgating, second, interval)) yield return new(SafetyBehaviour.ShortHeadway, SignalPhase.Event, 1);
    }

    /// <summary>The alarm field: the antenna, the button for emergencies, and the power that is about to go.</summary>
    public uint AlarmAt(int second, int interval) =>
        (AntennaCutAt(second) ? AlarmBits.AntennaCut : 0)
        | (Any(Emergencies, second) ? AlarmBits.Emergency : 0)
        | (Any(Off, second + interval) && !OffAt(second) ? PowerLost : 0);

    /// <summary>Where the copy of the SIM is, when it sends: every half minute, seven seconds off.</summary>
    public GeoPosition? CopiedAt(int second) => second % 30 == 7 && Any(Copied, second) ? elsewhere : null;

    public bool JumpsAt(int second) => Any(Jumps, second);

    public bool HasBadClockAt(int second) => Any(BadClock, second);

    public bool IsBesideTheCopy(GeoPosition place, int metres) => Distances.Metres(place, elsewhere) < metres;

    /// <summary>Twenty kilometres to the north of where it is.</summary>
    public GeoPosition JumpAt(int second, GeoPosition place) => JumpsAt(second) ? new(place.Latitude + 180_000, place.Longitude) : place;

    /// <summary>Half of the bad clocks begin anew in the year 2000, half are two days ahead.</summary>
    public Instant ClockAt(int second, Instant at)
    {
        foreach (var spell in BadClock)
            if (spell.Has(second)) return spell.From % 2 == 0 ? at + Duration.FromDays(2) : Instant.FromUtc(2000, 1, 1, 0, 0) + Duration.FromSeconds(second);
        return at;
    }

    private static bool AtTheBeginning(IReadOnlyList<Spell> spells, int second, int interval)
    {
        for (var i = 0; i < spells.Count; i++) if (second >= spells[i].From && second < spells[i].From + interval) return true;
        return false;
    }

    private static bool Any(IReadOnlyList<Spell> spells, int second)
    {
        for (var i = 0; i < spells.Count; i++) if (spells[i].Has(second)) return true;
        return false;
    }

    /// <summary>The first second of a day, or after it, in which the vehicle stands.</summary>
    private static int StopAfter(IReadOnlyList<TrueSecond> life, int day)
    {
        var second = Math.Min(day * 86_400, life.Count);
        while (second < life.Count && life[second].Kmh > 0) second++;
        return second;
    }

    private static bool IsOnItsWay(IReadOnlyList<TrueSecond> life, int from, int until)
    {
        if (from < 0 || until >= life.Count) return false;
        for (var second = from; second < until; second += 20)
            if (!life[second].IsDriven || life[second].InTunnel || life[second].InValley) return false;
        return true;
    }
}
