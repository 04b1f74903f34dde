using System.Globalization;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// Where a tile stands (C2SP tlog-tiles): 256 digests side by side; those of level 0 are leaves, those of level n stand over 256ⁿ of them.
/// </summary>
/// <param name="Level">From 0.</param>
/// <param name="Number">Its place in its level, from 0.</param>
public readonly record struct TileAddress(int Level, long Number)
{
    /// <summary>Digests in a full tile.</summary>
    public const int Width = 256;

    /// <summary>Levels that a ledger can have; the last is over more facts than positions will ever count.</summary>
    public const int Levels = 7;

    private const int Height = 8;

    /// <summary>The tile that holds a node, or the digests that fold to it.</summary>
    public static TileAddress Of(NodeAddress node) => new(node.Level / Height, (node.Index << (node.Level % Height)) / Width);

    /// <summary>Which of the digests of its tile fold to a node.</summary>
    public static Range Within(NodeAddress node)
    {
        var start = (int)((node.Index << (node.Level % Height)) % Width);
        return start..(start + (1 << (node.Level % Height)));
    }

    /// <summary>Digests that this tile has in a tree of a size: 256 when it is full, 0 when it has not begun.</summary>
    public int WidthIn(long size) => (int)Math.Clamp((size >> (Height * Level)) - (Number * Width), 0, Width);

    /// <summary>The number in groups of three digits, all but the last after an x: <c>x001/x234/067</c>.</summary>
    public string Path
    {
        get
        {
            var digits = Number.ToString(CultureInfo.InvariantCulture);
            digits = digits.PadLeft((digits.Length + 2) / 3 * 3, '0');
            var groups = Enumerable.Range(0, digits.Length / 3).Select(group => digits.Substring(3 * group, 3)).ToList();
            return string.Join('/', [.. groups[..^1].Select(group => "x" + group), groups[^1]]);
        }
    }

    /// <summary>Reads a number as <see cref="Path"/> writes it.</summary>
    public static bool TryParseNumber(string path, out long number)
    {
        number = 0;
        var groups = path.Split('/');
        if (groups.Length > 6 || groups.Where((group, i) => i < groups.Length - 1).Any(group => group is not ['x', _, _, _]) || groups[^1].Length != 3)
            return false;
        var digits = string.Concat(groups.Select(group => group.TrimStart('x')));
        return digits.Length == 3 * groups.Length && digits.All(char.IsAsciiDigit)
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && new TileAddress(0, number).Path == path;
    }
}
