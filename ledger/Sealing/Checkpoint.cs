using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// What a head of the tree says: the text that is signed. Lines <c>origin</c>, <c>size</c> and the root in base64 as C2SP tlog-checkpoint
/// has them, then <c>suite …</c> and <c>signed-at …</c>, and <c>next-key …</c> when another key takes over with this head.
/// </summary>
/// <param name="Origin">Names the log: an address without scheme, <c>licensing.example.gov.cn/ledger</c>.</param>
/// <param name="Size">Facts under this head: the position of the last one.</param>
/// <param name="Root">32 bytes.</param>
/// <param name="Suite">Hash suite, and so the tree: <c>sha256</c>, <c>sm3</c>.</param>
/// <param name="SignedAt">The database's clock, microseconds.</param>
/// <param name="NextKey">
/// The key that takes over. It stands in the text, because signature lines vouch for the text and not for each other: whoever could add
/// a line could otherwise introduce a key.
/// </param>
public sealed record Checkpoint(string Origin, long Size, byte[] Root, string Suite, Instant SignedAt, VerifierKey? NextKey = null)
{
    private const string SuiteLine = "suite ", SignedAtLine = "signed-at ", NextKeyLine = "next-key ";

    /// <summary>The lines, each with its end.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\n{SuiteLine}{Suite}\n{SignedAtLine}{FactLeaf.Moment.Format(SignedAt)}\n")
        + (NextKey is null ? "" : $"{NextKeyLine}{NextKey}\n");

    /// <summary>Reads what <see cref="Text"/> writes. Extension lines of other kinds are passed over, as C2SP has it.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Checkpoint Parse(string text) =>
        TryParse(text, out var checkpoint) ? checkpoint : throw new FormatException("This is not the text of a head of this ledger.");

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(string text, [NotNullWhen(true)] out Checkpoint? checkpoint)
    {
        checkpoint = null;
        var lines = text.Split('\n');
        if (lines.Length < 6 || lines[^1].Length > 0 || lines[..^1].Any(line => line.Length == 0)) return false;
        var root = new byte[HashSuite.Length];
        if (!long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || size.ToString(CultureInfo.InvariantCulture) != lines[1]
            || !Convert.TryFromBase64String(lines[2], root, out var length) || length != HashSuite.Length
            || Convert.ToBase64String(root) != lines[2]
            || One(SuiteLine) is not { } suite || One(SignedAtLine) is not { } moment
            || FactLeaf.Moment.Parse(moment) is not { Success: true, Value: var signedAt })
            return false;
        VerifierKey? next = null;
        if (lines[3..^1].Any(line => line.StartsWith(NextKeyLine, StringComparison.Ordinal))
            && (One(NextKeyLine) is not { } key || !VerifierKey.TryParse(key, out next)))
            return false;
        checkpoint = new(lines[0], size, root, suite, signedAt, next);
        return true;

        // A line that stands twice could be read in two ways: it counts as none.
        string? One(string name) => lines[3..^1].Where(line => line.StartsWith(name, StringComparison.Ordinal)).ToList() is [var only]
            ? only[name.Length..]
            : null;
    }

    public bool Equals(Checkpoint? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
