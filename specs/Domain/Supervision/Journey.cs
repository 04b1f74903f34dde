using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Episodes;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision;

/// <summary>A track as it is told: drive so long at such a speed, stand, fall silent. Times are Chinese; the way goes east from Guangzhou.</summary>
internal sealed class Journey
{
    public static readonly VehicleKey Vehicle = VehicleKey.Parse("粤A12345/Yellow");
    public static readonly LocalDate Day = new(2026, 3, 2);
    public static readonly PartyId First = PartyId.Parse("P:" + new string('1', 32));
    public static readonly PartyId Second = PartyId.Parse("P:" + new string('2', 32));

    private readonly List<Observation> observations = [];
    private double longitude = 113_264_000;

    private Journey(Instant at) => At = at;

    /// <summary>The moment that the journey has come to: where the next segment begins.</summary>
    public Instant At { get; private set; }

    public IReadOnlyList<Observation> Observations => observations;

    public static AlarmParameters Parameters { get; } = AlarmParameters.Of(Figures.Defaults, Day);

    public static Journey From(int hour, int minute = 0, int dayLater = 0) =>
        new(ChinaTime.At(Day.PlusDays(dayLater), new LocalTime(hour, minute)));

    public static Instant Clock(int hour, int minute = 0, int second = 0, int dayLater = 0) =>
        ChinaTime.At(Day.PlusDays(dayLater), new LocalTime(hour, minute, second));

    /// <summary>Points from now on, one every so many seconds; none at the end.</summary>
    public Journey Drive(int seconds, double kmh, Surroundings around = default, int every = 10, Func<TrackPoint, TrackPoint>? but = null)
    {
        for (var passed = 0; passed < seconds; passed += every)
        {
            Point(kmh, around, but);
            var step = Math.Min(every, seconds - passed);
            longitude += kmh / 3.6 * step / 0.10239;
            At += Duration.FromSeconds(step);
        }
        return this;
    }

    public Journey Stand(int seconds, Surroundings around = default, int every = 60, Func<TrackPoint, TrackPoint>? but = null) =>
        Drive(seconds, 0, around, every, but);

    /// <summary>Time in which nothing is sent, whatever the vehicle does.</summary>
    public Journey Silent(int seconds, double kmh = 0)
    {
        longitude += kmh / 3.6 * seconds / 0.10239;
        At += Duration.FromSeconds(seconds);
        return this;
    }

    public Journey Point(double kmh, Surroundings around = default, Func<TrackPoint, TrackPoint>? but = null)
    {
        var point = new TrackPoint
        {
            Vehicle = Vehicle, At = At, ReceivedAt = At + Duration.FromSeconds(1), Position = new(23_130_000, (int)longitude),
            Speed = (int)Math.Round(kmh * 10), HasFix = true, AccOn = kmh > 0, Direction = 90, Altitude = 20, Status = 3,
        };
        observations.Add(new PositionReported(but?.Invoke(point) ?? point, around));
        return this;
    }

    public Journey Identify(PartyId driver, PartyId? assigned = null) => Add(new DriverIdentified(At, driver, assigned, IdentifiedBy.Card));

    public Journey Weigh(int gross, int limit) => Add(new MassMeasured(At, gross, limit));

    public Journey Add(Observation observation)
    {
        observations.Add(observation);
        return this;
    }

    public EvaluatedTrack Evaluate(SupervisionClass of = SupervisionClass.Z, AlarmParameters? by = null, Instant? asOf = null) =>
        TrackEvaluation.Of(Vehicle, new RuleBook(of, by ?? Parameters), observations, asOf ?? At);

    /// <summary>The episodes of one code, seen at the end of the journey.</summary>
    public IReadOnlyList<Episode> Find(AlarmCode code, SupervisionClass of = SupervisionClass.Z, AlarmParameters? by = null) =>
        [.. Evaluate(of, by).Episodes.Where(episode => episode.Code == code)];

    public DailyVehicleDigest Digest(SupervisionClass of = SupervisionClass.Z) => Evaluate(of).Digests[0];
}
