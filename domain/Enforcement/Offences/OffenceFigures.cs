using System.Collections.Immutable;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>How a band is divided where no published benchmark divides it: settings of this project.</summary>
public static class OffenceFigures
{
    private const string Source = "APL 34; enforcement §10, project default";

    public static readonly Figure FloorOfSlight = Floor("slight", "0", "轻微");

    public static readonly Figure FloorOfOrdinary = Floor("ordinary", "30", "一般");

    public static readonly Figure FloorOfHeavier = Floor("heavier", "50", "较重");

    public static readonly Figure FloorOfSerious = Floor("serious", "70", "严重");

    public static readonly Figure FloorOfGravest = Floor("gravest", "90", "特别严重");

    /// <summary>The floors in the order of <see cref="TierLevel"/>.</summary>
    public static ImmutableArray<Figure> Floors { get; } =
        [FloorOfSlight, FloorOfOrdinary, FloorOfHeavier, FloorOfSerious, FloorOfGravest];

    private static Figure Floor(string level, string percent, string zh) => new(
        $"enforcement.tier-floor-{level}", percent, "percent", Confidence.Project, Source,
        $"{zh}阶次的起点占罚款幅度的百分比", $"Where the tier '{level}' begins, in percent of the band");
}
