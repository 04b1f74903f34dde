using System.CommandLine;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Fleets.Truth;

namespace Regulatory.Fleets.Commands;

/// <summary>Lets a fleet live and measures, without any host, what the alarm rules find of what really happened.</summary>
internal static class MeasureCommand
{
    public static Command Make()
    {
        var fleet = new FleetOptions();
        var command = new Command("measure", "What the alarm rules find of what really happened. 报警规则检出率。");
        var missed = new Option<string?>("--missed") { Description = "Names what was missed, or wrongly found, of a rule: OS1. 列出漏报误报。" };
        command.Add(missed);
        fleet.AddTo(command);
        command.SetAction(parsed =>
        {
            using var files = parsed.GetValue(fleet.Out) is { } folder ? new TrackFiles(folder.FullName) : null;
            var report = Detection.Measure(
                FleetOptions.Roads(), parsed.GetValue(fleet.Vehicles), parsed.GetValue(fleet.Days), parsed.GetValue(fleet.Seed),
                (journey, evaluated) =>
                {
                    files?.Write(journey);
                    if (parsed.GetValue(missed) is { } code) Missed(code, journey, evaluated);
                });
            Print(report);
            return 0;
        });
        return command;
    }

    private static void Missed(string code, Journey journey, Evaluated evaluated)
    {
        var (meant, found) = (journey.Truth.Where(one => one.Code.Written() == code).ToList(), evaluated.Found.Where(one => one.Code.Written() == code).Select(FoundEpisode.Of).ToList());
        foreach (var one in meant.Where(one => one.Certainty is Certainty.Clear && !found.Any(other => Detection.AreOne(one, other))))
            Console.WriteLine($"missed {code} {journey.Plan.Vehicle} {one.From} {one.To} ({journey.Plan.Class}, every {journey.Plan.Interval} s, {journey.Plan.Habits}){Near(one.From, one.To)}");
        foreach (var one in found.Where(one => !meant.Any(other => Detection.AreOne(other, one))))
            Console.WriteLine($"wrong  {code} {journey.Plan.Vehicle} {one.From} {one.To} ({journey.Plan.Class}, every {journey.Plan.Interval} s, {journey.Plan.Habits}){Near(one.From, one.To)}");

        string Near(Instant from, Instant to) => string.Concat(
            evaluated.Found.Where(one => one.From <= to && from <= one.To).Select(one => $"; found {one.Code.Written()} {one.From}–{one.To}"))
            + string.Concat(journey.Truth.Where(one => one.From <= to && from <= one.To).Select(one => $"; true {one.Code.Written()} {one.From}–{one.To}"));
    }

    private static void Print(DetectionReport report)
    {
        Console.WriteLine($"{"rule",-6} {"true",6} {"recall",7} {"clear",6} {"recall",7} {"found",6} {"precision",9} {"honest",7}");
        foreach (var score in report.Scores)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{score.Name,-6} {score.True,6} {score.Recall,7:P1} {score.Clear,6} {score.RecallOfReports,7:P1} {score.Found,6} {score.Precision,9:P1} {score.PrecisionOfReports,7:P1}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Vehicles} vehicles, {report.Days} days, {report.Points} observations, {report.PointsPerSecond:N0} a second on one core; "
            + $"{report.LateChanges} late changes, {report.Withdrawn} episodes withdrawn, at most {report.MostAtHand} points at hand"));
    }
}
