using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Domain.Publicity;

/// <summary>
/// One document in the publicity of licences and penalties 双公示. It follows from the kind and the number of the document, so that
/// a document has one publication, whoever asks and however often.
/// </summary>
public readonly record struct PublicationId(Guid Value) : IParsable<PublicationId>
{
    /// <summary>The publication of a document.</summary>
    /// <param name="number">文号, however brackets, width and gaps are written (<see cref="DocumentNumbers"/>).</param>
    public static PublicationId Of(PublicationKind kind, string number)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{DocumentNumbers.Plain(number)}")).AsSpan(0, 16);
        // A UUID of version 8: made of its content, by a rule of our own (RFC 9562).
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(new Guid(bytes, bigEndian: true));
    }

    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static PublicationId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a publication is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out PublicationId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}

/// <summary>Which of the two publicities 双公示.</summary>
public enum PublicationKind
{
    /// <summary>行政许可: columns XK_*.</summary>
    Licence,

    /// <summary>行政处罚: columns CF_*.</summary>
    Penalty,
}
