using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Episodes;

/// <summary>Tracks in which everything happens that the rules look for, and that faulty terminals do; the same for the same seed.</summary>
internal static class RandomTracks
{
    private static readonly AlarmBitsOf Bits = new([AlarmBits.AntennaCut, AlarmBits.Overspeed, AlarmBits.Fatigue, AlarmBits.LongStop]);

    /// <param name="hours">Length of the track.</param>
    public static IReadOnlyList<Observation> Of(int seed, int hours)
    {
        var random = new Random(seed);
        var journey = Journey.From(random.Next(24));
        var end = journey.At + Duration.FromHours(hours);
        while (journey.At < end)
        {
            var around = Around(random);
            switch (random.Next(12))
            {
                case 0: journey.Silent(random.Next(1, 3000), random.Next(80)); break;
                case 1: journey.Stand(random.Next(60, 4000), around, every: random.Next(20, 400)); break;
                case 2: journey.Identify(random.Next(2) == 0 ? Journey.First : Journey.Second, random.Next(3) == 0 ? Journey.First : null); break;
                case 3: journey.Weigh(random.Next(40_000, 60_000), 49_000); break;
                case 4: journey.Drive(random.Next(10, 120), random.Next(40, 100), around, but: point => Broken(point, random)); break;
                case 5: journey.Drive(random.Next(60, 600), random.Next(90, 170), around); break;
                default: journey.Drive(random.Next(300, 5000), random.Next(1, 110), around, every: random.Next(5, 60), but: point => Talking(point, random)); break;
            }
        }
        return journey.Observations;
    }

    /// <summary>A tenth told again, some of them with another arrival and a word more or less.</summary>
    public static List<Observation> WithRepetitions(IReadOnlyList<Observation> track, Random random)
    {
        var all = track.ToList();
        foreach (var observation in track)
        {
            if (random.Next(10) > 0) continue;
            all.Add(observation is PositionReported { Point: var point } position && random.Next(2) == 0
                ? position with
                {
                    Point = point with { ReceivedAt = point.ReceivedAt + Duration.FromMinutes(random.Next(300)), IsLate = true, RecorderSpeed = null },
                }
                : observation);
        }
        return all;
    }

    private static Surroundings Around(Random random) => new()
    {
        SpeedLimit = random.Next(4) * 40,
        Road = (RoadKind)random.Next(3),
        IsStoppingPlace = random.Next(4) == 0,
        OffRoute = random.Next(3) == 0 ? random.Next(6000) : null,
        IsOutsideZone = random.Next(10) == 0,
        IsExemptByNight = random.Next(5) == 0,
        IsReportedParked = random.Next(10) == 0,
    };

    private static TrackPoint Talking(TrackPoint point, Random random) => random.Next(20) switch
    {
        0 => point with { Alarm = Bits.Any(random) },
        1 => point with { Signals = [new((SafetyBehaviour)random.Next(12), (SignalPhase)random.Next(3), random.Next(3))] },
        2 => point with { RecorderSpeed = random.Next(1200) },
        _ => point,
    };

    private static TrackPoint Broken(TrackPoint point, Random random) => random.Next(8) switch
    {
        0 => point with { HasFix = false, RecorderSpeed = random.Next(900) },
        1 => point with { Position = default },
        2 => point with { Position = new(point.Position.Latitude + random.Next(2_000_000), point.Position.Longitude) },
        3 => point with { At = point.At + Duration.FromDays(random.Next(300, 20_000)) },
        4 => point with { At = Instant.FromUtc(2000, 1, 1, 0, random.Next(60)) },
        5 => point with { Speed = 2000 },
        6 => point with { Altitude = 9000, Direction = 500 },
        _ => point with { At = point.At - Duration.FromSeconds(random.Next(2) * 5) },
    };

    private sealed record AlarmBitsOf(uint[] All)
    {
        public uint Any(Random random) => All[random.Next(All.Length)] | (random.Next(2) == 0 ? All[random.Next(All.Length)] : 0);
    }
}
