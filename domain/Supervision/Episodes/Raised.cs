using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>An episode in the making.</summary>
internal struct Raised
{
    public bool On;
    public long From, To, PeakAt;
    public int Peak, Points, Tier;
    public GeoPosition Place;
    public bool Claimed;
    public PartyId? Driver;

    /// <summary>It holds up to a moment, with a measure.</summary>
    public void Reach(long to, int measure, int tier)
    {
        To = to;
        if (measure > Peak) (Peak, PeakAt) = (measure, to);
        Tier = Math.Max(Tier, tier);
    }

    /// <summary>One more position stands behind it.</summary>
    public void Witness(GeoPosition place, bool claimed)
    {
        if (!On) return;
        if (Points == 0) Place = place;
        Points++;
        Claimed |= claimed;
    }

    public readonly Episode ToEpisode(
        VehicleKey vehicle, string rule, AlarmCode code, AlarmLevel level, bool isOpen, string parameters, SafetyBehaviour? behaviour = null) => new()
        {
            Vehicle = vehicle,
            Rule = rule,
            Code = code,
            Level = level,
            Driver = Driver,
            From = EventSeconds.ToInstant(From),
            To = EventSeconds.ToInstant(To),
            IsOpen = isOpen,
            Peak = Peak,
            PeakAt = EventSeconds.ToInstant(PeakAt),
            Place = Place,
            Points = Points,
            IsClaimedByTerminal = Claimed,
            Behaviour = behaviour,
            Parameters = parameters,
        };
}
