using System.Diagnostics;
using Regulatory.Api.Specs.Supervision;
using Regulatory.Api.Specs.Waybills;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Waybills;

namespace Regulatory.Bench;

/// <summary>
/// How long it takes from the frame that shows a tanker to have been off its planned way for more than ten minutes to the alarm on record: over
/// TCP through gateway, journal, watch and ledger of one whole host. The time in between, of event time, is driven as fast as it is answered.
/// </summary>
internal static class DeviationBench
{
    private const int FewestRounds = 20;

    private static readonly PlannedRoute Planned = new(
        [new(RoadHall.Latitude, RoadHall.Refinery), new(RoadHall.Latitude, RoadHall.Waterworks)]);

    public static async Task<Report> Run(Settings settings)
    {
        var rounds = Math.Max(settings.Rounds, FewestRounds);
        await using var hall = await RoadHall.Open();
        await hall.Stand(2);
        await hall.Departed(await hall.Planned());
        await hall.Send(hall.Way(20, north: 0, east: 1));
        await hall.Recorded<WaybillUnderWay>();
        var (alarms, answers) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var away = hall.Way(80, north: 1, east: 0);
            var first = away.First(position => Planned.MetresFrom(new(position.Latitude, position.Longitude)) > 2_000).At!.Value;
            var before = away.Where(position => position.At - first <= NodaTime.Duration.FromMinutes(10)).ToList();
            await hall.Send(before);
            var clock = Stopwatch.StartNew();
            await hall.Send([away[before.Count]]);
            answers.Add(clock.Elapsed.TotalMilliseconds);
            await hall.Recorded<AlarmRaised>(alarm => alarm.Code is AlarmCode.RT && alarm.StartedAt == first);
            alarms.Add(clock.Elapsed.TotalMilliseconds);
            // Back, and so long on the way that the next time is another deviation.
            await hall.Send([.. away.Skip(before.Count + 1)]);
            await hall.Send(hall.Way(80, north: -1, east: 0));
            await hall.Send(hall.Way(30, north: 0, east: 1));
            await hall.Send(hall.Way(30, north: 0, east: -1));
        }
        alarms.Sort();
        answers.Sort();
        var report = new Report($"deviation ({rounds} times off the way)");
        report.Baseline("frame sent to frame answered, median", answers[answers.Count / 2], "ms");
        report.Baseline("frame sent to alarm on record, median", alarms[alarms.Count / 2], "ms");
        report.AtMost("frame sent to alarm on record, longest", alarms[^1], 2_000, "ms");
        return report;
    }
}
