using System.Collections.Immutable;
using Regulatory.Domain.Supervision;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>A part of the map 视窗, in millionths of a degree.</summary>
public sealed record Viewport(int South, int West, int North, int East)
{
    public bool IsSound =>
        South is >= -90_000_000 and <= 90_000_000 && North is >= -90_000_000 and <= 90_000_000 && West is >= -180_000_000 and <= 180_000_000
        && East is >= -180_000_000 and <= 180_000_000 && South < North && West < East;
}

/// <summary>What of the map somebody looks at.</summary>
/// <param name="Zoom">As of web maps: 0 the world to 20.</param>
/// <param name="Classes">Vehicles of these classes; all when left out.</param>
/// <param name="OnlyAlarms">Only vehicles with an alarm that is not over.</param>
/// <param name="EverySeconds">How often at most a frame comes, 1 to 60.</param>
public sealed record LiveQuestion(
    Viewport Viewport, int Zoom, ImmutableArray<SupervisionClass> Classes = default, bool OnlyAlarms = false, int EverySeconds = 1)
{
    /// <summary>Cells that a frame has at most: the grid is made coarser until that many cover the viewport.</summary>
    public const int MostCells = 2_500;

    /// <summary>Which classes, as a text to compare.</summary>
    public string ClassesAsked => Classes.IsDefaultOrEmpty ? "" : string.Join(',', Classes.Distinct().Order());

    /// <summary>The argument that makes no sense, and why; null when all do.</summary>
    public (string Argument, string Message)? Fault =>
        !Viewport.IsSound ? ("viewport", "A viewport lies from south to north and from west to east, in millionths of a degree.")
        : Zoom is < 0 or > 20 ? ("zoom", "A zoom is 0 to 20.")
        : EverySeconds is < 1 or > 60 ? ("everySeconds", "A frame comes every 1 to 60 seconds.")
        : null;

    /// <summary>Edge of a cell in millionths of a degree: 32 pixels of a web map at the zoom, more where the viewport is too large for that.</summary>
    public int CellSize
    {
        get
        {
            var size = Math.Max(1L, 360_000_000L >> (Zoom + 3));
            while (Span(Viewport.West, Viewport.East, size) * Span(Viewport.South, Viewport.North, size) > MostCells) size *= 2;
            return (int)size;
        }
    }

    /// <summary>Which cell of a size a coordinate lies in.</summary>
    internal static int CellOf(int coordinate, long size) => (int)((coordinate / size) - (coordinate % size < 0 ? 1 : 0));

    private static long Span(int from, int to, long size) => CellOf(to, size) - CellOf(from, size) + 1L;
}
