using System.CommandLine;
using System.Globalization;
using Regulatory.Fleet.Truth;

namespace Regulatory.Fleet.Commands;

/// <summary>Lets a fleet live and measures, without any host, what the alarm rules find of what really happened.</summary>
internal static class MeasureCommand
{
    public static Command Make()
    {
        var fleet = new FleetOptions();
        var command = new Command("measure", "What the alarm rules find of what really happened. 报警规则检出率。");
        fleet.AddTo(command);
        command.SetAction(parsed =>
        {
            using var files = parsed.GetValue(fleet.Out) is { } folder ? new TrackFiles(folder.FullName) : null;
            var report = Detection.Measure(
                FleetOptions.Roads(), parsed.GetValue(fleet.Vehicles), parsed.GetValue(fleet.Days), parsed.GetValue(fleet.Seed),
                files is null ? null : (journey, _) => files.Write(journey));
            Print(report);
            return 0;
        });
        return command;
    }

    private static void Print(DetectionReport report)
    {
        Console.WriteLine($"{"rule",-6} {"true",6} {"recognised",10} {"recall",7} {"found",6} {"right",6} {"precision",9}");
        foreach (var score in report.Scores)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{score.Name,-6} {score.True,6} {score.Recognised,10} {score.Recall,7:P1} {score.Found,6} {score.Right,6} {score.Precision,9:P1}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Vehicles} vehicles, {report.Days} days, {report.Points} observations, {report.PointsPerSecond:N0} a second on one core; "
            + $"{report.LateChanges} late changes, {report.Withdrawn} episodes withdrawn, at most {report.MostAtHand} points at hand"));
    }
}
