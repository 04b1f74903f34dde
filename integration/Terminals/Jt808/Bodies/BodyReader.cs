using System.Buffers.Binary;
using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>
/// Reads a body from front to back. It never throws: past the end everything reads as zero and <see cref="IsShort"/> stays set, so
/// that a reader asks once, at the end, whether there was enough.
/// </summary>
public ref struct BodyReader(ReadOnlyMemory<byte> body)
{
    private readonly ReadOnlyMemory<byte> body = body;
    private int at;
    private List<Oddity>? oddities;

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsShort { get; private set; }

    /// <summary>Bytes not yet read.</summary>
    public readonly int Left => body.Length - at;

    public readonly IReadOnlyList<Oddity> Oddities => oddities ?? (IReadOnlyList<Oddity>)[];

    public byte U8() => Take(1) is [var b] ? b : (byte)0;

    public ushort U16() => Take(2) is { Length: 2 } bytes ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : (ushort)0;

    public uint U32() => Take(4) is { Length: 4 } bytes ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0;

    public ulong U64() => Take(8) is { Length: 8 } bytes ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : 0;

    /// <summary>A part of the body itself, not a copy; empty when there is not enough.</summary>
    public ReadOnlyMemory<byte> Bytes(int length)
    {
        if (length > Left)
        {
            IsShort = true;
            at = body.Length;
            return default;
        }
        at += length;
        return body.Slice(at - length, length);
    }

    public ReadOnlyMemory<byte> Rest() => Bytes(Left);

    /// <summary>A text in a field of fixed length.</summary>
    public string Text(int length) => Gbk.Read(Take(length));

    /// <summary>A text that fills the rest of the body.</summary>
    public string RestText() => Gbk.Read(Take(Left));

    /// <summary>A text behind its length in one byte.</summary>
    public string ShortText() => Text(U8());

    /// <summary>Numbers of two bytes, as many as there are of those declared.</summary>
    public IReadOnlyList<ushort> Words(int count)
    {
        var words = new ushort[Math.Min(count, Left / 2)];
        for (var i = 0; i < words.Length; i++) words[i] = U16();
        if (words.Length < count) Note("numbers", $"{count} declared, {words.Length} there");
        return words;
    }

    /// <summary>Numbers of four bytes, as many as there are of those declared.</summary>
    public IReadOnlyList<uint> DoubleWords(uint count)
    {
        var words = new uint[(int)Math.Min(count, (uint)Left / 4)];
        for (var i = 0; i < words.Length; i++) words[i] = U32();
        if ((uint)words.Length < count) Note("numbers", $"{count} declared, {words.Length} there");
        return words;
    }

    /// <summary>A moment of 6 bytes; null, with an oddity, when the bytes are none.</summary>
    public Instant? Time(string field)
    {
        var bytes = Take(BcdTime.Length);
        if (bytes.IsEmpty) return null;
        var time = BcdTime.Read(bytes, out var reason);
        if (reason is not null) Note(field, reason);
        return time;
    }

    public void Note(string field, string reason) => (oddities ??= []).Add(new(field, reason));

    private ReadOnlySpan<byte> Take(int length) => Bytes(length).Span;
}
