using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Lives;

namespace Regulatory.Fleets.Terminals;

/// <summary>
/// What a terminal makes of what really happens: a point now and then with the noise of its receiver, nothing in a valley until it is left,
/// no fix in a tunnel, and whatever its habits are. Deliveries are repeated, late, and out of order at times.
/// </summary>
public sealed class Terminal(VehiclePlan plan, IReadOnlyList<TrueSecond> life, Instant start, Misdeeds misdeeds)
{
    private const int WhileParked = 120;

    private readonly Random random = new(plan.Seed + 1);
    private int number;
    private double metres;

    public static PartyId DriverOf(VehiclePlan plan, int number) =>
        PartyId.Parse(FormattableString.Invariant($"P:{plan.Number:x30}{number:x2}"));

    /// <summary>Everything that it sends, in the order of arrival.</summary>
    public IReadOnlyList<Transmission> Transmissions()
    {
        var sent = new List<Transmission>();
        var kept = new List<TrackPoint>();
        var (last, shown, next) = (life[0].Place, -1, 0);
        for (var second = 0; second < life.Count; second++)
        {
            var now = life[second];
            metres += now.Kmh / 3.6;
            if (CardAt(second) != shown || second % 86_400 == 0)
            {
                shown = CardAt(second);
                sent.Add(Card(second, shown));
            }
            if (misdeeds.CopiedAt(second) is { } elsewhere) sent.Add(Later(second, [Copy(second, elsewhere)]) with { IsOfCopy = true });
            if (second < next) continue;
            next = second + (now.Kmh > 0 ? plan.Interval : WhileParked);
            // A standing terminal wakes when the vehicle moves.
            for (var ahead = second + 1; ahead < Math.Min(next, life.Count) && now.Kmh <= 0; ahead++)
                if (life[ahead].Kmh > 0) next = ahead;
            if (misdeeds.OffAt(second)) continue;
            var hasFix = !now.InTunnel && !misdeeds.AntennaCutAt(second);
            if (hasFix) last = Noisy(now);
            var point = PointAt(second, now, last, hasFix);
            if (now.InTunnel || now.InValley)
            {
                kept.Add(point with { IsLate = true });
                continue;
            }
            if (kept.Count > 0)
            {
                sent.Add(Later(second, [.. kept.OrderBy(_ => random.Next())], isBlindZone: true));
                kept.Clear();
            }
            sent.Add(Later(second, [point]));
            if (random.Next(50) == 0) sent.Add(sent[^1] with { SentAt = sent[^1].SentAt + Duration.FromSeconds(30), Repeats = true });
        }
        return [.. sent.OrderBy(one => one.SentAt)];
    }

    private TrackPoint PointAt(int second, TrueSecond now, GeoPosition place, bool hasFix)
    {
        var at = start + Duration.FromSeconds(second);
        var speed = !hasFix || now.Kmh <= 0 ? 0 : (int)Math.Clamp((now.Kmh * 10) + (Normal() * 8), 0, 1600);
        return new()
        {
            Vehicle = plan.Vehicle,
            At = misdeeds.ClockAt(second, at),
            ReceivedAt = at,
            Position = misdeeds.JumpAt(second, place),
            Speed = speed,
            RecorderSpeed = now.Kmh <= 0 ? 0 : (int)Math.Max(0, (now.Kmh * 10) + (Normal() * 5)),
            HasFix = hasFix,
            AccOn = now.Kmh > 0,
            Direction = random.Next(360),
            Altitude = 30,
            Mileage = (long)(metres / 100),
            Alarm = misdeeds.AlarmAt(second, plan.Interval),
            Status = (now.Kmh > 0 ? 1u : 0) | (hasFix ? 2u : 0),
            Signals = [.. misdeeds.SignalsAt(second, plan.Interval)],
        };
    }

    private TrackPoint Copy(int second, GeoPosition elsewhere) =>
        PointAt(second, life[second] with { Kmh = 40 }, elsewhere, hasFix: true) with { Alarm = 0, Signals = [] };

    private int CardAt(int second) => misdeeds.WrongDriverAt(second) ? Crew.Stranger : life[second].Driver;

    private Transmission Card(int second, int shown)
    {
        var at = start + Duration.FromSeconds(second);
        return new(number++, plan.Terminal, at, [], Card: new(at, shown, DriverOf(plan, shown), DriverOf(plan, life[second].Driver)));
    }

    private Transmission Later(int second, ImmutableArray<TrackPoint> points, bool isBlindZone = false)
    {
        var arrival = start + Duration.FromSeconds(second + (random.Next(33) == 0 ? random.Next(20, 90) : 1));
        return new(number++, plan.Terminal, arrival, [.. points.Select(point => point with { ReceivedAt = arrival })], isBlindZone);
    }

    /// <summary>Six metres of noise; a standing receiver holds its place.</summary>
    private GeoPosition Noisy(TrueSecond now) => now.Kmh <= 0
        ? now.Place
        : new(now.Place.Latitude + (int)(Normal() * 54), now.Place.Longitude + (int)(Normal() * 58));

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
