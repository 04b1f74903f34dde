using System.Buffers;
using System.Buffers.Binary;
using Regulatory.Integration.Specs.Terminals.Jt808;
using Regulatory.Integration.Specs.Terminals.Jt809;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>What came of a run.</summary>
/// <param name="Damaged">Frames that were damaged.</param>
/// <param name="Rejected">Pieces that were rejected; one frame may break into several.</param>
/// <param name="Unread">Sound frames whose body could not be read.</param>
/// <param name="Lost">Good frames beside damaged ones that did not come out as they went in.</param>
public sealed record FuzzOutcome(long Damaged, long Rejected, long Unread, long Lost);

/// <summary>
/// Damages frames in many ways and puts each between two good ones: nothing may throw, and every good one must come out. The seed makes
/// a run repeatable.
/// </summary>
public sealed class FrameFuzz(int seed)
{
    private const int PairsARound = 32;

    private readonly Random random = new(seed);

    /// <summary>Terminals.</summary>
    /// <param name="count">How many frames to damage.</param>
    public FuzzOutcome Terminals(long count)
    {
        var samples = SampleMessages.Frames().ToArray();
        var cutter = new FrameCutter();
        long unread = 0, lost = 0, done = 0;
        byte[] held = [];
        while (done < count)
        {
            var (bytes, good) = Round(samples);
            done += PairsARound;
            var unread808 = new ReadOnlySequence<byte>([.. held, .. bytes]);
            while (cutter.TryCut(ref unread808, out var cut))
            {
                if (good.Count > 0 && cut.Wire.Length >= good.Peek().Length - 1 && Is(cut.Wire, good.Peek())) good.Dequeue();
                if (cut.Frame is { } frame && !Reads(frame)) unread++;
            }
            held = unread808.ToArray();
            lost += good.Count;
        }
        return new(done, cutter.Counts.Total, unread, lost);
    }

    /// <summary>Platforms.</summary>
    /// <param name="count">How many frames to damage.</param>
    public FuzzOutcome Platforms(long count)
    {
        var samples = PlatformSamples.Frames().ToArray();
        var cutter = new PlatformFrameCutter();
        long unread = 0, lost = 0, done = 0;
        byte[] held = [];
        while (done < count)
        {
            var (bytes, good) = Round(samples);
            done += PairsARound;
            var unread809 = new ReadOnlySequence<byte>([.. held, .. bytes]);
            while (cutter.TryCut(ref unread809, out var cut))
            {
                if (good.Count > 0 && Is(cut.Wire, good.Peek())) good.Dequeue();
                if (cut.Frame is { } frame && PlatformMessageTable.Read(frame).Message is null) unread++;
            }
            held = unread809.ToArray();
            lost += good.Count;
        }
        return new(done, Enum.GetValues<PlatformFault>().Where(fault => fault is not PlatformFault.None).Sum(cutter.Count), unread, lost);
    }

    /// <summary>Reads all there is in a frame, by every edition.</summary>
    private static bool Reads(Frame frame)
    {
        var read = false;
        foreach (var edition in (ReadOnlySpan<Edition>)[Edition.Jt2011, Edition.Jt2013])
        {
            var reading = MessageTable.Read(frame, edition);
            read |= reading.Message is not null;
            if (reading.Message is not Location location) continue;
            foreach (var item in location.Items) item.Read(out _);
            _ = location.Odometer;
        }
        return read;
    }

    private (byte[] Bytes, Queue<byte[]> Good) Round(byte[][] samples)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        var good = new Queue<byte[]>();
        for (var i = 0; i < PairsARound; i++)
        {
            bytes.Write(Damage(samples[random.Next(samples.Length)], samples));
            var neighbour = samples[random.Next(samples.Length)];
            bytes.Write(neighbour);
            good.Enqueue(neighbour);
        }
        return (bytes.WrittenSpan.ToArray(), good);
    }

    /// <summary>One to four injuries.</summary>
    private byte[] Damage(byte[] frame, byte[][] samples)
    {
        List<byte> bytes = [.. frame];
        for (var injuries = random.Next(1, 5); injuries > 0; injuries--)
        {
            var at = bytes.Count == 0 ? 0 : random.Next(bytes.Count);
            switch (random.Next(9))
            {
                case 0 when bytes.Count > 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1 when bytes.Count > 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 3 when bytes.Count > 0:
                    bytes.RemoveAt(at);
                    break;
                case 4:
                    bytes.RemoveRange(at, random.Next(bytes.Count - at + 1));
                    break;
                case 5:
                    bytes.InsertRange(at, samples[random.Next(samples.Length)][..random.Next(15)]);
                    break;
                case 6:
                    bytes.Insert(at, ((ReadOnlySpan<byte>)[0x7E, 0x7D, 0x5B, 0x5D, 0x5A, 0x5E])[random.Next(6)]);
                    break;
                case 7 when random.Next(200) == 0:
                    bytes.InsertRange(at, Enumerable.Repeat((byte)random.Next(0x50), random.Next(5000)));
                    break;
                default:
                    Resealed(bytes);
                    ResealedPlatform(bytes);
                    break;
            }
        }
        return [.. bytes];
    }

    /// <summary>Changes a byte and makes the checksum right again, so that the damage reaches the readers of bodies.</summary>
    private void Resealed(List<byte> bytes)
    {
        if (bytes.Count < 16 || bytes[0] != 0x7E || bytes[^1] != 0x7E) return;
        var plain = new byte[bytes.Count];
        var length = Escaping.Undo(bytes.GetRange(1, bytes.Count - 2).ToArray(), plain);
        if (length < 14) return;
        for (var changes = random.Next(1, 4); changes > 0; changes--) plain[random.Next(12, length - 1)] = (byte)random.Next(256);
        plain[length - 1] = Escaping.Checksum(plain.AsSpan(0, length - 1));
        var escaped = new byte[2 * length];
        var written = Escaping.Do(plain.AsSpan(0, length), escaped);
        bytes.Clear();
        bytes.AddRange([0x7E, .. escaped.AsSpan(0, written), 0x7E]);
    }

    /// <summary>The same for a frame between platforms: the body changes, length and check code are right.</summary>
    private void ResealedPlatform(List<byte> bytes)
    {
        if (bytes.Count < 28 || bytes[0] != 0x5B || bytes[^1] != 0x5D) return;
        var plain = new byte[bytes.Count];
        var length = PlatformEscaping.Undo(bytes.GetRange(1, bytes.Count - 2).ToArray(), plain);
        if (length < 26) return;
        for (var changes = random.Next(1, 4); changes > 0; changes--) plain[random.Next(8, length - 2)] = (byte)random.Next(256);
        BinaryPrimitives.WriteUInt32BigEndian(plain, (uint)length + 2);
        BinaryPrimitives.WriteUInt16BigEndian(plain.AsSpan(length - 2), Crc16.Of(plain.AsSpan(0, length - 2)));
        var escaped = new byte[2 * length];
        var written = PlatformEscaping.Do(plain.AsSpan(0, length), escaped);
        bytes.Clear();
        bytes.AddRange([0x5B, .. escaped.AsSpan(0, written), 0x5D]);
    }

    /// <summary>The frame, perhaps without the opening flag that it shares with the piece before it.</summary>
    private static bool Is(in ReadOnlySequence<byte> wire, byte[] frame)
    {
        var span = wire.IsSingleSegment ? wire.FirstSpan : wire.ToArray();
        return span.SequenceEqual(frame) || span.SequenceEqual(frame.AsSpan(1));
    }
}
