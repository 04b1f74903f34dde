using System.Globalization;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Episodes;

namespace Regulatory.Integration.Supervision;

/// <summary>What an episode's figures say, for those who read the alarm.</summary>
public static class EpisodeWords
{
    /// <summary>Chinese and English, without saying who or where: <c>最高 96.3 km/h，持续 45 秒 · at most 96.3 km/h, for 45 s</c>.</summary>
    public static string Of(Episode episode)
    {
        var seconds = (long)episode.Length.TotalSeconds;
        var (zh, en) = episode.Code switch
        {
            AlarmCode.OS1 or AlarmCode.OS2 or AlarmCode.OS3 or AlarmCode.OSN or AlarmCode.OSD or AlarmCode.NB =>
                ($"最高 {Tenths(episode.Peak)} km/h", $"at most {Tenths(episode.Peak)} km/h"),
            AlarmCode.RT => ($"偏离最远 {episode.Peak} 米", $"at most {episode.Peak} m off"),
            AlarmCode.FT1 or AlarmCode.FT2 or AlarmCode.FT3 or AlarmCode.FT4 =>
                ($"累计驾驶 {Minutes(episode.Peak)} 分钟", $"{Minutes(episode.Peak)} minutes at the wheel"),
            AlarmCode.PK or AlarmCode.OFF => ($"最长 {Minutes(episode.Peak)} 分钟", $"{Minutes(episode.Peak)} minutes"),
            AlarmCode.OL => ($"测得 {episode.Peak} kg", $"{episode.Peak} kg measured"),
            AlarmCode.ADAS or AlarmCode.DSM => ($"{episode.Behaviour}", $"{episode.Behaviour}"),
            _ => ("", ""),
        };
        var (before, and) = zh.Length == 0 ? ("", "") : ("，", ", ");
        return $"{zh}{before}持续 {Number(seconds)} 秒 · {en}{and}for {Number(seconds)} s{(episode.IsClaimedByTerminal ? " · 终端同时报警 · the terminal says so, too" : "")}";
    }

    /// <summary>Degrees, as maps take them.</summary>
    public static string PlaceOf(Episode episode) => string.Create(
        CultureInfo.InvariantCulture, $"{episode.Place.Latitude / 1_000_000m:0.000000},{episode.Place.Longitude / 1_000_000m:0.000000}");

    private static string Tenths(int value) => (value / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Minutes(int seconds) => Number(seconds / 60);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
