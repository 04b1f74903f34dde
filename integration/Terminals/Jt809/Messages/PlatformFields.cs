using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>Fields that several bodies share.</summary>
internal static class PlatformFields
{
    public const int PlateLength = 21;
    public const int PlatformLength = 11;

    private static readonly Instant Last = Instant.FromUtc(9999, 1, 1, 0, 0);

    /// <summary>A moment in 8 bytes, seconds since 1970; null for 0 and for what no calendar reaches.</summary>
    public static Instant? Moment(ref BodyReader body, string field)
    {
        var seconds = body.U64();
        if (seconds == 0) return null;
        if (seconds <= (ulong)Last.ToUnixTimeSeconds()) return Instant.FromUnixTimeSeconds((long)seconds);
        body.Note(field, $"no such second as {seconds}");
        return null;
    }

    public static void Moment(BodyWriter to, Instant? moment) => to.U64((ulong)(moment?.ToUnixTimeSeconds() ?? 0));

    /// <summary>The 11 bytes of a platform's id: digits as a rule, a number with some platforms.</summary>
    public static string Platform(ref BodyReader body)
    {
        var bytes = body.Bytes(PlatformLength).Span;
        return bytes is [0, 0, 0, .. var number] && number.ContainsAnyExcept((byte)0)
            ? BinaryPrimitives.ReadUInt64BigEndian(number).ToString(CultureInfo.InvariantCulture) : Gbk.Read(bytes);
    }

    public static void Platform(BodyWriter to, string id) => to.Text(id, PlatformLength);

    /// <summary>A text behind its length in four bytes; null when the length is not what is left.</summary>
    public static string? LastText(ref BodyReader body) => body.U32() == body.Left && !body.IsShort ? body.RestText() : null;

    public static void LastText(BodyWriter to, string text)
    {
        var gbk = Gbk.Write(text);
        to.U32((uint)gbk.Length);
        to.Bytes(gbk);
    }
}
