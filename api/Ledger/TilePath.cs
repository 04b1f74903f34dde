using System.Globalization;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Ledger;

/// <summary>The path of a tile as C2SP tlog-tiles writes it: <c>0/x001/x234/067</c>, <c>0/273.p/112</c>.</summary>
internal static class TilePath
{
    private const string Partial = ".p/";

    /// <exception cref="PageRefusal">It is written in another way.</exception>
    public static (TileAddress Tile, int Width) Parse(string level, string number)
    {
        if (!Whole(level, TileAddress.Levels - 1, out var height))
        {
            throw PageRefusal.BadParameter("level", string.Create(
                CultureInfo.InvariantCulture,
                $"层级须为 0 至 {TileAddress.Levels - 1} 的整数。The level must be a whole number from 0 to {TileAddress.Levels - 1}."));
        }
        var width = TileAddress.Width;
        if (number.IndexOf(Partial, StringComparison.Ordinal) is var at and >= 0)
        {
            if (!Whole(number[(at + Partial.Length)..], TileAddress.Width - 1, out width) || width == 0)
                throw PageRefusal.BadParameter("width", "宽度须为 1 至 255 的整数。The width must be a whole number from 1 to 255.");
            number = number[..at];
        }
        return TileAddress.TryParseNumber(number, out var index)
            ? (new(height, index), width)
            : throw PageRefusal.BadParameter(
                "number", "瓦片编号须按三位分组，如 x001/x234/067。The number of a tile is written in groups of three digits, as x001/x234/067.");
    }

    private static bool Whole(string text, int until, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= until
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
