using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Terminals;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Fleets.Protocol;

/// <summary>One frame as it goes on the wire.</summary>
/// <param name="Reports">The positions in it.</param>
public sealed record Spoken(ushort Id, ushort Serial, ReadOnlyMemory<byte> Wire, IReadOnlyList<Location> Reports);

/// <summary>
/// How a device says what it has to say, by its edition: single reports, batches of what was kept, cards. Serials count up; what is said again is
/// the same frame with the same serial. It knows no connection, so what it says of one life is the same every time.
/// </summary>
public sealed class Speech(Kit kit)
{
    // Of at most 1,023 bytes of a body; a report with items of active safety takes 150.
    private const int BodyBytes = 1000, RememberedFrames = 64;

    private readonly Lock counting = new();
    private readonly Queue<(int Number, IReadOnlyList<Spoken> Frames)> said = new();
    private ushort serial;

    public Kit Kit => kit;

    /// <summary>The newest position that was reported.</summary>
    public Location? Last { get; private set; }

    /// <summary>The newest card.</summary>
    public DriverIdentity? Card { get; private set; }

    /// <summary>Bits of the alarm field that the platform has acknowledged; they are set again when their condition has ended and begins anew.</summary>
    public uint Acknowledged { get; set; }

    public Spoken Say(Message message) => Say(message, []);

    /// <summary>The frames of what a terminal sends; those of an earlier sending where it is said again.</summary>
    public IReadOnlyList<Spoken> Say(Transmission transmission)
    {
        if (transmission.Repeats && said.FirstOrDefault(one => one.Number == transmission.Number) is { Frames: { } before }) return before;
        List<Spoken> frames =
        [
            .. transmission.Card is { } card ? Identities(card).Select(Say)
                : transmission.IsBlindZone ? Batches(transmission.Points)
                : transmission.Points.Select(point => ReportOf(point)).Select(report => Say(report, [report])),
        ];
        said.Enqueue((transmission.Number, frames));
        if (said.Count > RememberedFrames) said.Dequeue();
        return frames;
    }

    private Spoken Say(Message message, IReadOnlyList<Location> reports)
    {
        ushort next;
        // Orders are answered while something else is being sent.
        lock (counting)
        {
            next = serial;
            serial = unchecked((ushort)(serial + 1));
        }
        var header = new Header(message.Id, TerminalPhone.Parse(kit.Phone.Value), next, kit.Edition is Edition.Jt2019 ? (byte)1 : null);
        return new(message.Id, header.Serial, FrameEncoder.Encode(header, message.Encode(kit.Edition).Span), reports);
    }

    private IEnumerable<Spoken> Batches(IEnumerable<TrackPoint> points)
    {
        var (batch, bytes) = (new List<BatchedLocation>(), 3);
        foreach (var report in points.Select(ReportOf))
        {
            var length = report.Encode(kit.Edition).Length + 2;
            if (bytes + length > BodyBytes)
            {
                yield return Batch(batch);
                (batch, bytes) = ([], 3);
            }
            batch.Add(new(report, default));
            bytes += length;
        }
        if (batch.Count > 0) yield return Batch(batch);
    }

    private Spoken Batch(List<BatchedLocation> reports) =>
        Say(new LocationBatch(Kind: 1, reports), [.. reports.Select(one => one.Location!)]);

    private Location ReportOf(TrackPoint point)
    {
        Acknowledged &= point.Alarm;
        return Last = Reports.Of(point, kit, Acknowledged);
    }

    /// <summary>From 2013 on a card is taken out before another is put in; in 2011 there is only who drives now.</summary>
    private IEnumerable<DriverIdentity> Identities(DriverCard card)
    {
        var person = kit.Crew[card.Number];
        if (kit.Edition is Edition.Jt2011)
        {
            yield return Card = new(null, null, null, person.Name, person.Qualification, Authority, null, person.ResidentId);
            yield break;
        }
        if (Card is not null)
            yield return new(State: 2, card.At, null, null, null, null, null, null);
        yield return Card = new(
            State: 1, card.At, CardReading.Done, person.Name, person.Qualification, Authority, "20301231",
            kit.Edition is Edition.Jt2019 ? person.ResidentId : null);
    }

    private const string Authority = "广州市交通运输局";
}
