using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Digests;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Supervision.Digests;

/// <summary>What is published of a vehicle's day.</summary>
/// <param name="Fingerprint">Of its figures.</param>
public sealed record PublishedDay(int Revision, string Fingerprint);

/// <summary>
/// Publishes what the days of vehicles come to: some hours after a day has ended, and again whenever data that came late have changed it. Each act
/// has the id of vehicle, day, revision and figures, so that a round that is repeated after a crash records nothing twice.
/// </summary>
/// <param name="execute">Gives an act.</param>
/// <param name="published">What is on record from a day on.</param>
public sealed partial class DigestPublisher(
    Func<Act, CancellationToken, Task<ActOutcome>> execute,
    Func<LocalDate, CancellationToken, Task<IReadOnlyDictionary<(VehicleKey, LocalDate), PublishedDay>>> published, ILogger<DigestPublisher> log)
{
    /// <summary>
    /// Days that are looked at again. The watch knows eight; what it says of the first two of them after it began anew rests on less than what
    /// was known when they were published.
    /// </summary>
    public const int Days = 6;

    private const int Together = 8;

    private static readonly Actor Watch = new("system:supervision", "Supervision", [Role.System], DivisionCode.Parse("440000"), "");

    /// <summary>The days that are due at a moment, the earliest first.</summary>
    public static ImmutableArray<LocalDate> Due(Instant now, Figures figures)
    {
        var today = ChinaTime.DayOf(now);
        var wait = Duration.FromHours(figures.NumberOf(DigestFigures.HoursToPublish, today));
        return [.. Enumerable.Range(-Days, Days).Select(today.PlusDays).Where(day => ChinaTime.StartOf(day.PlusDays(1)) + wait <= now)];
    }

    /// <summary>Publishes what is due and not on record as it now is.</summary>
    /// <param name="vehicles">What the watch knows; it must have come to the positions of the present.</param>
    /// <returns>How many days were published.</returns>
    public async Task<int> Publish(
        IAsyncEnumerable<(VehicleKey Vehicle, ImmutableArray<DailyVehicleDigest> Days)> vehicles, Instant now, Figures figures, CancellationToken cancellation)
    {
        var due = Due(now, figures);
        if (due.IsEmpty) return 0;
        var known = await published(due[0], cancellation).ConfigureAwait(false);
        var count = 0;
        await Parallel.ForEachAsync(
            vehicles, new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = cancellation },
            async (of, stop) =>
            {
                foreach (var act in New(of.Vehicle, of.Days.Where(day => due.Contains(day.Day)), known))
                {
                    var outcome = await execute(act, stop).ConfigureAwait(false);
                    if (outcome is ActAccepted) Interlocked.Increment(ref count);
                    else if (outcome is not CommandIdReused) NotAccepted(log, outcome is ActRefused refused ? refused.Refusal.Rule.ToString() : outcome.GetType().Name);
                }
            }).ConfigureAwait(false);
        if (count > 0) Published(log, count);
        return count;
    }

    /// <summary>The acts for what differs from what is on record.</summary>
    public static IEnumerable<Act> New(
        VehicleKey vehicle, IEnumerable<DailyVehicleDigest> days, IReadOnlyDictionary<(VehicleKey, LocalDate), PublishedDay> known)
    {
        foreach (var day in days.GroupBy(day => day.Day).OrderBy(day => day.Key))
        {
            var figures = day.Select(DayFigures.Of).Aggregate((one, other) => one.And(other));
            var before = known.GetValueOrDefault((vehicle, day.Key));
            var fingerprint = figures.Fingerprint();
            if (before?.Fingerprint == fingerprint) continue;
            yield return new(
                new PublishDailyDigest(VehicleMonthId.Of(vehicle, day.Key), day.Key, figures),
                CommandIds.Derived($"regulatory/supervision/digest/{vehicle}/{day.Key:uuuu-MM-dd}/{(before?.Revision ?? 0) + 1}/{fingerprint}"), Watch);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A vehicle's day was not published: {Outcome}")]
    private static partial void NotAccepted(ILogger log, string outcome);

    [LoggerMessage(2, LogLevel.Information, "{Count} vehicles' days were published")]
    private static partial void Published(ILogger log, int count);
}
