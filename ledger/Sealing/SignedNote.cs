using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Regulatory.Ledger.Sealing;

/// <summary>One signature line of a note.</summary>
/// <param name="KeyName">Name of the key, without spaces and plus signs.</param>
/// <param name="KeyId">Eight hexadecimal digits.</param>
/// <param name="Signature">What the key's algorithm gives.</param>
public sealed record NoteSignature(string KeyName, string KeyId, ReadOnlyMemory<byte> Signature);

/// <summary>
/// A text and who signed it (C2SP signed-note): the text, an empty line, and a line <c>— name base64(key id ‖ signature)</c> for each
/// signature.
/// </summary>
/// <param name="Text">Ends with a line end.</param>
/// <param name="Signatures">At least one; nothing is said of their being right.</param>
public sealed record SignedNote(string Text, ImmutableArray<NoteSignature> Signatures)
{
    private const string Dash = "\u2014 ";
    private const int IdLength = 4, MostSignatures = 64;

    /// <summary>Signs a text with one or more keys, in their order.</summary>
    public static SignedNote Sign(string text, params IEnumerable<SealingKey> keys)
    {
        var message = Encoding.UTF8.GetBytes(text);
        return new(text, [.. keys.Select(key => new NoteSignature(key.Verifier.Name, key.Verifier.Id, key.Sign(message)))]);
    }

    /// <summary>Reads a note from its published form.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static SignedNote Parse(string note) =>
        TryParse(note, out var parsed) ? parsed : throw new FormatException("This is not a signed note.");

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(string note, [NotNullWhen(true)] out SignedNote? parsed)
    {
        parsed = null;
        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || note.Any(character => character < ' ' && character != '\n')) return false;
        var lines = note[(end + 2)..].Split('\n');
        if (lines.Length is < 2 or > MostSignatures || lines[^1].Length > 0) return false;
        var signatures = ImmutableArray.CreateBuilder<NoteSignature>();
        foreach (var line in lines[..^1])
        {
            if (!line.StartsWith(Dash, StringComparison.Ordinal) || line[Dash.Length..].Split(' ') is not [{ Length: > 0 } name, var base64]
                || name.Contains('+', StringComparison.Ordinal))
                return false;
            var bytes = new byte[base64.Length];
            if (!Convert.TryFromBase64String(base64, bytes, out var length) || length <= IdLength
                || Convert.ToBase64String(bytes.AsSpan(0, length)) != base64)
                return false;
            signatures.Add(new(name, Convert.ToHexStringLower(bytes.AsSpan(0, IdLength)), bytes.AsMemory(IdLength..length)));
        }
        parsed = new(note[..(end + 1)], signatures.DrainToImmutable());
        return true;
    }

    /// <summary>The published form.</summary>
    public override string ToString()
    {
        var note = new StringBuilder(Text).Append('\n');
        foreach (var signature in Signatures)
        {
            note.Append(Dash).Append(signature.KeyName).Append(' ')
                .Append(Convert.ToBase64String([.. Convert.FromHexString(signature.KeyId), .. signature.Signature.Span])).Append('\n');
        }
        return note.ToString();
    }

    /// <summary>What a key says of this note: true, signed; false, its signature is wrong; null, it did not sign.</summary>
    public bool? IsSignedBy(VerifierKey key)
    {
        var ofKey = Signatures.Where(signature => signature.KeyName == key.Name && signature.KeyId == key.Id).ToList();
        return ofKey.Count == 0 ? null : ofKey.All(signature => key.Verify(Encoding.UTF8.GetBytes(Text), signature.Signature.Span));
    }

    public bool Equals(SignedNote? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
