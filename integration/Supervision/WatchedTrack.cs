using NodaTime;
using Regulatory.Domain.Supervision.Episodes;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Integration.Supervision;

/// <summary>A track as it is being watched, and how far it waits to be taken back. In the engine's turn alone.</summary>
/// <param name="trips">Null for vehicles that carry no dangerous goods.</param>
internal sealed class WatchedTrack(string phone, WatchedVehicle vehicle, TrackWatch watch, TripWatch? trips)
{
    public string Phone => phone;

    public WatchedVehicle Vehicle => vehicle;

    public TrackWatch Watch => watch;

    public TripWatch? Trips => trips;

    public AlarmCeiling Ceiling { get; } = new();

    /// <summary>The earliest day of which something came that lies before what is at hand; null while nothing waits.</summary>
    public LocalDate? Behind { get; private set; }

    /// <summary>Since when it waits.</summary>
    public Instant BehindSince { get; private set; }

    /// <summary>When it was last taken back; null before.</summary>
    public Instant? RewoundAt { get; private set; }

    /// <summary>What has come in since the stored track is being read; null while it is not.</summary>
    public List<Observation>? Meanwhile { get; private set; }

    public void FallBehind(LocalDate day, Instant now)
    {
        if (Behind is null) BehindSince = now;
        Behind = Behind < day ? Behind : day;
    }

    /// <returns>The day from which on the stored track is to be read.</returns>
    public LocalDate BeginRewind(Instant now)
    {
        var day = Behind!.Value;
        (Behind, RewoundAt, Meanwhile) = (null, now, []);
        return day;
    }

    /// <returns>What came in while the track was read.</returns>
    public IReadOnlyList<Observation> EndRewind()
    {
        var came = Meanwhile!;
        Meanwhile = null;
        return came;
    }
}
