using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Episodes;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Terminals;

namespace Regulatory.Fleets.Truth;

/// <summary>What the evaluation made of one vehicle's transmissions, as they arrived.</summary>
/// <param name="Found">What stood published at the end.</param>
/// <param name="Points">Positions taken in, repetitions among them.</param>
/// <param name="Took">Time spent in the evaluation alone.</param>
/// <param name="LateChanges">Changes that were marked late.</param>
/// <param name="Withdrawn">Episodes that late data took back.</param>
public sealed record Evaluated(IReadOnlyList<Episode> Found, int Points, TimeSpan Took, int LateChanges, int Withdrawn, int MostAtHand);

/// <summary>Takes transmissions into a <see cref="TrackWatch"/>, as the platform does, with what the platform knows of roads and plans.</summary>
public sealed class Evaluation(VehiclePlan plan, RoadGraph graph, IReadOnlyList<TrueSecond> life, Instant start, AlarmParameters parameters) : IUplink
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly TrackWatch watch = new(plan.Vehicle, new RuleBook(plan.Class, parameters));
    private readonly List<Observation> stored = [];
    private readonly Stopwatch time = new();
    private Instant? heard;
    private int points, late, withdrawn, most;

    public void Send(Transmission transmission)
    {
        // The platform looks at the clock every minute, also while nothing is heard.
        for (var minute = (heard ?? start) + Minute; minute < transmission.SentAt; minute += Minute) Count(watch.Advance(minute));
        heard = transmission.SentAt;
        List<Observation> observations = [.. transmission.Points.Select(point => new PositionReported(point, Around(point)))];
        if (transmission.Card is { } card) observations.Add(new DriverIdentified(card.At, card.Driver, card.Assigned, IdentifiedBy.Card));
        Take(observations, transmission.SentAt);
    }

    public void Weigh(Weighing weighing)
    {
        var at = start + Duration.FromSeconds(weighing.Second);
        Take([new MassMeasured(at, weighing.Gross, weighing.Limit)], at);
    }

    public Evaluated Finish()
    {
        Count(watch.Advance(start + Duration.FromSeconds(life.Count)));
        return new([.. watch.Published.Select(one => one.Episode)], points, time.Elapsed, late, withdrawn, most);
    }

    private void Take(List<Observation> observations, Instant now)
    {
        stored.AddRange(observations);
        points += observations.Count;
        time.Start();
        var taken = watch.Take(observations, now);
        time.Stop();
        Count(taken.Changes);
        most = Math.Max(most, watch.SamplesAtHand);
        if (taken.Behind is { } day) Count(watch.Rewind(day, stored, now));
    }

    private void Count(IEnumerable<EpisodeChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.IsLate) late++;
            if (change.Kind is EpisodeChangeKind.Withdrawn) withdrawn++;
        }
    }

    /// <summary>The road by the reported place; the planned route by the waybill of that moment.</summary>
    private Surroundings Around(TrackPoint point)
    {
        var around = graph.Around(point.Position);
        var second = (int)(point.At - start).TotalSeconds;
        return second < 0 || second >= life.Count || life[second].OffRoute < 0
            ? around
            : around with { OffRoute = graph.Roads[life[second].RoadNumber].Line.MetresFrom(point.Position) };
    }
}
