using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>
/// What is kept of an observation while it is at hand. Samples have one order: by second, then by kind, then by content, so that a track is one
/// sequence however it arrived.
/// </summary>
internal abstract class Sample(long second) : IComparable<Sample>
{
    public readonly long Second = second;

    /// <summary>Of two of the same second, the lower comes first.</summary>
    protected abstract int Kind { get; }

    /// <summary>0 for the same observation told twice.</summary>
    public int CompareTo(Sample? other)
    {
        if (other is null) return 1;
        var order = Second.CompareTo(other.Second);
        if (order == 0) order = Kind.CompareTo(other.Kind);
        return order == 0 ? CompareContent(other) : order;
    }

    protected abstract int CompareContent(Sample other);

    /// <summary>Of two tellings of one observation, the one that says more; which of them came first does not matter.</summary>
    public virtual bool SaysMoreThan(Sample other) => false;

    public static Sample Of(Observation observation, PointFaults faults) => observation switch
    {
        PositionReported position => new PointSample(position.Point, position.Around, faults),
        DriverIdentified driver => new DriverSample(driver),
        MassMeasured mass => new MassSample(mass),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>A position. Two tellings are the same where time, place, alarm and status are (jt808 peers §4 no. 6).</summary>
internal sealed class PointSample : Sample
{
    public PointSample(TrackPoint point, Surroundings around, PointFaults faults) : base(EventSeconds.Of(point.At))
    {
        Place = point.Position;
        (Speed, RecorderSpeed) = (point.Speed, point.RecorderSpeed ?? -1);
        (Alarm, Status, AccOn) = (point.Alarm, point.Status, point.AccOn);
        (Around, Faults) = (around, faults);
        foreach (var signal in point.Signals)
        {
            var bit = 1u << (int)signal.Behaviour;
            if (signal.Phase is SignalPhase.End) Ends |= bit; else Signals |= bit;
            if (signal.Level >= 2) GraveSignals |= bit;
        }
    }

    public readonly GeoPosition Place;
    public readonly int Speed, RecorderSpeed;
    public readonly uint Alarm, Status, Signals, Ends, GraveSignals;
    public readonly bool AccOn;
    public readonly Surroundings Around;
    public readonly PointFaults Faults;

    protected override int Kind => 2;

    /// <summary>停运状态: status bit 4.</summary>
    public bool IsOutOfService => (Status & 1u << 4) != 0;

    protected override int CompareContent(Sample other)
    {
        var that = (PointSample)other;
        var order = Place.Latitude.CompareTo(that.Place.Latitude);
        if (order == 0) order = Place.Longitude.CompareTo(that.Place.Longitude);
        if (order == 0) order = Alarm.CompareTo(that.Alarm);
        return order == 0 ? Status.CompareTo(that.Status) : order;
    }

    public override bool SaysMoreThan(Sample other)
    {
        var that = (PointSample)other;
        return Rank().CompareTo(that.Rank()) > 0;
    }

    private (int, int, uint, uint, uint, PointFaults) Rank() => (RecorderSpeed, Speed, Signals, Ends, GraveSignals, Faults);
}

internal sealed class DriverSample(DriverIdentified driver) : Sample(EventSeconds.Of(driver.At))
{
    public readonly PartyId Driver = driver.Driver;
    public readonly bool IsWrong = driver.Assigned is { } assigned && assigned != driver.Driver;

    protected override int Kind => 0;

    protected override int CompareContent(Sample other)
    {
        var that = (DriverSample)other;
        var order = string.CompareOrdinal(Driver.Value, that.Driver.Value);
        return order == 0 ? IsWrong.CompareTo(that.IsWrong) : order;
    }
}

internal sealed class MassSample(MassMeasured mass) : Sample(EventSeconds.Of(mass.At))
{
    public readonly int Gross = mass.Gross, Limit = mass.Limit;

    protected override int Kind => 1;

    protected override int CompareContent(Sample other)
    {
        var that = (MassSample)other;
        var order = Gross.CompareTo(that.Gross);
        return order == 0 ? Limit.CompareTo(that.Limit) : order;
    }
}
