using System.Globalization;
using System.Text.Json;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Fleet.Lives;
using Regulatory.Fleet.Roads;
using Regulatory.Fleet.Truth;

// fleet [--vehicles N] [--days N] [--seed N] [--out FOLDER]
// Lets a fleet live, measures what the alarm rules find of what really happened, and with --out writes the tracks and the truth as JSON lines.
var settings = Settings.Parse(args);
if (settings is null)
{
    Console.Error.WriteLine("fleet [--vehicles N] [--days N] [--seed N] [--out FOLDER]");
    return 2;
}
var graph = new RoadGraph(Cities.Read(Path.Combine(AppContext.BaseDirectory, "divisions.csv")), seed: 1);
using var files = settings.Out is { } folder ? new TrackFiles(folder) : null;
var report = Detection.Measure(graph, settings.Vehicles, settings.Days, settings.Seed, files is null ? null : files.Write);
Console.WriteLine($"{"rule",-6} {"true",6} {"recognised",10} {"recall",7} {"found",6} {"right",6} {"precision",9}");
foreach (var score in report.Scores)
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{score.Name,-6} {score.True,6} {score.Recognised,10} {score.Recall,7:P1} {score.Found,6} {score.Right,6} {score.Precision,9:P1}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{report.Vehicles} vehicles, {report.Days} days, {report.Points} observations, {report.PointsPerSecond:N0} a second on one core; "
    + $"{report.LateChanges} late changes, {report.Withdrawn} episodes withdrawn, at most {report.MostAtHand} points at hand"));
return 0;

internal sealed record Settings(int Vehicles, int Days, int Seed, string? Out)
{
    public static Settings? Parse(string[] args)
    {
        var settings = new Settings(60, 2, 1, null);
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length) return null;
            var value = args[i + 1];
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
            switch (args[i])
            {
                case "--vehicles" when number > 0: settings = settings with { Vehicles = number }; break;
                case "--days" when number > 0: settings = settings with { Days = number }; break;
                case "--seed" when number >= 0: settings = settings with { Seed = number }; break;
                case "--out": settings = settings with { Out = value }; break;
                default: return null;
            }
        }
        return settings;
    }
}

/// <summary><c>tracks.jsonl</c>, one transmission a line in the order of arrival, and <c>truth.jsonl</c>, one violation a line.</summary>
internal sealed class TrackFiles : IDisposable
{
    private readonly StreamWriter tracks, truth;

    public TrackFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        (tracks, truth) = (new(Path.Combine(folder, "tracks.jsonl")), new(Path.Combine(folder, "truth.jsonl")));
    }

    public void Write(VehiclePlan plan, IReadOnlyList<Regulatory.Fleet.Terminals.Transmission> sent, IReadOnlyList<TrueEpisode> episodes)
    {
        foreach (var one in sent)
            tracks.WriteLine(JsonSerializer.Serialize(new
            {
                terminal = one.Terminal.Value,
                vehicle = plan.Vehicle.ToString(),
                sentAt = one.SentAt.ToString(),
                blindZone = one.IsBlindZone,
                driver = one.Card?.Driver.Value,
                points = one.Points.Select(point => new
                {
                    at = point.At.ToString(), lat = point.Position.Latitude, lon = point.Position.Longitude, speed = point.Speed,
                    recorder = point.RecorderSpeed, fix = point.HasFix, acc = point.AccOn, alarm = point.Alarm, status = point.Status,
                }),
            }));
        foreach (var one in episodes)
            truth.WriteLine(JsonSerializer.Serialize(new
            {
                vehicle = one.Vehicle.ToString(), @class = plan.Class.ToString(), code = one.Code.Written(), from = one.From.ToString(), to = one.To.ToString(),
            }));
    }

    public void Dispose()
    {
        tracks.Dispose();
        truth.Dispose();
    }
}
