using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>
/// Puts the messages of one terminal together that come in parts 分包, in whatever order. It reads no clock and sends nothing: the moment
/// comes with every call, and what to ask for again comes back.
/// </summary>
public sealed class Reassembly(ReassemblyLimits limits)
{
    /// <summary>What a part costs beside its body.</summary>
    private const int Overhead = 256;

    /// <summary>How many messages that are complete are remembered, so that parts sent twice begin no new one.</summary>
    private const int Remembered = 16;

    private readonly List<Pending> pending = [];
    private readonly Queue<(ushort Id, ushort Total, ushort FirstSerial)> complete = [];

    /// <summary>Bytes held for messages that are not complete, with what it costs to keep them.</summary>
    public int HeldBytes { get; private set; }

    /// <summary>Messages that are not complete.</summary>
    public int Count => pending.Count;

    /// <summary>Takes one part.</summary>
    /// <param name="frame">With a part in its header.</param>
    /// <param name="whole">The message, when this was its last missing part.</param>
    /// <param name="abandoned">What had to make room.</param>
    public PartOutcome Take(Frame frame, Instant now, out WholeMessage? whole, out IReadOnlyList<AbandonedMessage> abandoned)
    {
        ArgumentNullException.ThrowIfNull(frame);
        (whole, abandoned) = (null, []);
        if (frame.Header.Part is not { Total: > 0 } part || part.Number == 0 || part.Number > part.Total) return PartOutcome.Impossible;
        var cost = frame.Body.Length + Overhead;
        if (cost > limits.Bytes) return PartOutcome.TooMuch;
        if (complete.Contains((frame.Header.Id, part.Total, FirstSerial(frame.Header, part)))) return PartOutcome.Repeated;
        var message = Find(frame.Header, part);
        if (message.Parts.ContainsKey(part.Number)) return PartOutcome.Repeated;
        abandoned = MakeRoom(message, cost);
        if (!pending.Contains(message)) pending.Add(message);
        message.Parts.Add(part.Number, frame);
        message.LastAt = now;
        message.Bytes += cost;
        HeldBytes += cost;
        if (message.Parts.Count < part.Total) return PartOutcome.Kept;
        whole = message.Join();
        Forget(message);
        if (complete.Count == Remembered) complete.Dequeue();
        complete.Enqueue((message.Id, message.Total, message.FirstSerial));
        return PartOutcome.Complete;
    }

    /// <summary>What is overdue: parts to be asked for again, and messages that are given up.</summary>
    public IReadOnlyList<MissingParts> Overdue(Instant now, out IReadOnlyList<AbandonedMessage> abandoned)
    {
        var requests = new List<MissingParts>();
        var lost = new List<AbandonedMessage>();
        foreach (var message in pending.Where(message => now - message.LastAt >= limits.Patience).ToList())
        {
            if (message.Requests == limits.Requests)
            {
                lost.Add(message.Abandon("parts stayed missing"));
                Forget(message);
                continue;
            }
            message.Requests++;
            message.LastAt = now;
            requests.Add(message.Ask());
        }
        abandoned = lost;
        return requests;
    }

    /// <summary>
    /// Serials follow one another as a rule, so that serial and number lead to the message. Where they do not, id and total must do, but
    /// only for a message whose parts so far do not prove the rule, and only when serials and numbers rise together: else the parts of two
    /// pictures would become one.
    /// </summary>
    private Pending Find(in Header header, Part part)
    {
        var (serial, first) = (header.Serial, FirstSerial(header, part));
        var id = header.Id;
        var alike = pending.Where(message => message.Id == id && message.Total == part.Total).ToList();
        return alike.Find(message => message.FirstSerial == first)
            ?? alike.Find(message => message.Parts.TryGetValue(part.Number, out var same) && same.Header.Serial == serial)
            ?? alike.Find(message => message.MayHold(part.Number, serial))
            ?? new Pending(id, part.Total, first);
    }

    private static ushort FirstSerial(in Header header, Part part) => unchecked((ushort)(header.Serial - part.Number + 1));

    /// <summary>The message that waits longest goes first; the one that grows stays.</summary>
    private List<AbandonedMessage> MakeRoom(Pending growing, int bytes)
    {
        var gone = new List<AbandonedMessage>();
        while (true)
        {
            var count = pending.Count + (pending.Contains(growing) ? 0 : 1);
            if (HeldBytes + bytes <= limits.Bytes && count <= limits.Messages) return gone;
            var oldest = pending.Where(message => message != growing).MinBy(message => message.LastAt) ?? growing;
            gone.Add(oldest.Abandon("no room"));
            Forget(oldest);
            if (oldest == growing) growing.Clear();
        }
    }

    private void Forget(Pending message)
    {
        pending.Remove(message);
        HeldBytes -= message.Bytes;
    }

    private sealed class Pending(ushort id, ushort total, ushort firstSerial)
    {
        public ushort Id => id;

        public ushort Total => total;

        public ushort FirstSerial => firstSerial;

        public SortedDictionary<ushort, Frame> Parts { get; } = [];

        public int Bytes { get; set; }

        public int Requests { get; set; }

        public Instant LastAt { get; set; }

        public bool MayHold(ushort number, ushort serial)
        {
            var proven = Parts.Values.Count(frame => Reassembly.FirstSerial(frame.Header, frame.Header.Part!.Value) == firstSerial) > 1;
            return !proven && !Parts.ContainsKey(number)
                && Parts.All(part => (part.Key < number) == (unchecked((short)(serial - part.Value.Header.Serial)) > 0));
        }

        public WholeMessage Join()
        {
            var body = new byte[Parts.Values.Sum(frame => frame.Body.Length)];
            var at = 0;
            foreach (var frame in Parts.Values)
            {
                frame.Body.CopyTo(body.AsMemory(at));
                at += frame.Body.Length;
            }
            return new(Parts[1].Header with { Part = null }, body);
        }

        /// <summary>A request holds a limited number; the rest is asked for the next time.</summary>
        public MissingParts Ask() => new(
            ByPlatform: true, Parts.TryGetValue(1, out var first) ? first.Header.Serial : firstSerial,
            [.. Enumerable.Range(1, total).Select(number => (ushort)number).Where(number => !Parts.ContainsKey(number)).Take(byte.MaxValue)]);

        public AbandonedMessage Abandon(string reason) => new(id, total, [.. Parts.Keys], reason);

        public void Clear()
        {
            Parts.Clear();
            Bytes = 0;
        }
    }
}
