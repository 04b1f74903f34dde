using System.Globalization;

namespace Regulatory.Ledger.Sealing;

/// <summary>A published head as a witness remembers it: what its note says, and the note itself.</summary>
/// <param name="Root">32 bytes.</param>
/// <param name="Note">The signed note, text and signatures, with its last line break.</param>
public sealed record WitnessedHead(string Origin, long Size, byte[] Root, string Suite, string Note)
{
    /// <summary>Characters in the longest note that a witness takes.</summary>
    public const int LongestNote = 16 * 1024;

    private const string SuiteLine = "suite ";

    /// <summary>Whether the other says the same of the ledger; who signed it and when may differ.</summary>
    public bool SaysTheSameAs(WitnessedHead other) =>
        Origin == other.Origin && Suite == other.Suite && Size == other.Size && Root.AsSpan().SequenceEqual(other.Root);

    /// <summary>Reads what a note says. Signatures are not checked here, only that there are some.</summary>
    /// <exception cref="FormatException">This is not a signed checkpoint; says what is missing.</exception>
    public static WitnessedHead Parse(string note)
    {
        if (note.Length > LongestNote) throw Wrong("is too long");
        var parts = note.Split("\n\n");
        if (parts.Length != 2 || !note.EndsWith('\n')) throw Wrong("must have one empty line, between text and signatures");
        var signatures = parts[1].TrimEnd('\n').Split('\n');
        if (!Array.TrueForAll(signatures, line => line.StartsWith("— ", StringComparison.Ordinal))) throw Wrong("has a line that is no signature");
        var lines = parts[0].Split('\n');
        if (lines.Length < 3 || lines[0].Length == 0) throw Wrong("needs origin, size and root");
        if (!long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)) throw Wrong($"has the size '{lines[1]}'");
        var root = new byte[HashSuite.Length];
        if (!Convert.TryFromBase64String(lines[2], root, out var length) || length != root.Length) throw Wrong("has no root of 32 bytes");
        var suite = lines.Skip(3).FirstOrDefault(line => line.StartsWith(SuiteLine, StringComparison.Ordinal))
            ?? throw Wrong("names no suite");
        return new(lines[0], size, root, suite[SuiteLine.Length..], note);
    }

    public override string ToString() => $"{Origin} {Suite} {Size} {Convert.ToBase64String(Root)}";

    private static FormatException Wrong(string what) => new($"This note {what}.");
}
