using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>What came of taking observations in.</summary>
/// <param name="Changes">What changed in what is published.</param>
/// <param name="Duplicates">Observations that were known.</param>
/// <param name="Behind">
/// The day of the earliest observation that lies before what is at hand, and was not taken: <see cref="TrackWatch.Rewind"/> with the stored track from
/// that day on takes it. Null where there was none.
/// </param>
/// <param name="TooOld">
/// Observations from longer ago than <see cref="TrackWatch.Back"/>, or from before everything that can still be evaluated: stored, and never
/// evaluated.
/// </param>
public sealed record Taken(ImmutableArray<EpisodeChange> Changes, int Duplicates, LocalDate? Behind, int TooOld);

/// <summary>
/// The evaluation of one vehicle's track as it comes in: late, repeated, out of order, in batches. It keeps the points of the last hours and
/// states of the fold between them; a late point goes to its place, the fold goes back to the state before it and on from there, and what differs
/// from what was published is told. So whatever the order, it arrives at what <see cref="TrackEvaluation"/> finds. Not for several threads at once.
/// </summary>
public sealed class TrackWatch
{
    private const int Between = 64, MostSamples = 8192, DaysOfStates = 8;

    /// <summary>
    /// How far an evaluation goes back for what came late: as far as the longest rule looks, seven days of driving hours and the day in which they
    /// begin. A watch that begins anew would not find more, and whoever could send it further back would have a month of points read again by a single one.
    /// </summary>
    public static Duration Back { get; } = Duration.FromDays(DaysOfStates);

    private readonly VehicleKey vehicle;
    private readonly RuleBook book;
    private readonly long secondsAtHand;
    private readonly Duration lateAfter;
    private readonly Chronicle chronicle = new();
    private readonly Publication publication = new();
    private readonly MisdatedPoints misdated = new();
    private readonly List<Sample> samples = [];
    private readonly List<State> states = [];
    private readonly List<State> pastDays = [];
    private TrackFold fold;
    private Sample? floor;
    private int folded;
    private long asOf;

    /// <param name="hoursAtHand">Hours of points that are kept for late ones.</param>
    /// <param name="lateAfterSeconds">How long ago something may lie and still be now.</param>
    public TrackWatch(VehicleKey vehicle, RuleBook book, int hoursAtHand = 6, int lateAfterSeconds = 300)
    {
        (this.vehicle, this.book) = (vehicle, book);
        (secondsAtHand, lateAfter) = (hoursAtHand * 3600L, Duration.FromSeconds(lateAfterSeconds));
        fold = new(vehicle, book, chronicle);
        states.Add(new(0, null, fold.Copy(), 0, 0));
        pastDays.Add(states[0]);
    }

    /// <summary>Points at hand: bounded, whatever the terminal sends.</summary>
    public int SamplesAtHand => samples.Count;

    public IEnumerable<PublishedEpisode> Published => publication.All;

    /// <summary>The days of the last week and more, as far as they are known.</summary>
    public ImmutableArray<DailyVehicleDigest> Digests =>
        TrackEvaluation.Digests(vehicle, book, chronicle, fold, misdated, asOf);

    /// <summary>Takes observations in.</summary>
    /// <param name="now">When they arrived; never earlier than at the call before.</param>
    public Taken Take(IEnumerable<Observation> observations, Instant now)
    {
        var (earliest, duplicates, tooOld) = (int.MaxValue, 0, 0);
        var oldest = EventSeconds.Of(now - Back);
        LocalDate? behind = null;
        foreach (var observation in observations)
        {
            var faults = TrackEvaluation.FaultsOf(observation, book);
            if ((faults & Plausibility.Misdated) is not PointFaults.None)
            {
                misdated.Add(((PositionReported)observation).Point, faults);
                continue;
            }
            var sample = Sample.Of(observation, faults);
            if (sample.Second < oldest)
            {
                tooOld++;
                continue;
            }
            if (sample.CompareTo(floor) <= 0)
            {
                if (IsBeforeWhatIsKept(sample)) tooOld++;
                else behind = Earlier(behind, sample);
                continue;
            }
            var place = Insert(sample);
            if (place < 0) duplicates++;
            else earliest = Math.Min(earliest, place);
        }
        var changes = Publish(Follow(earliest), now);
        Trim();
        return new([.. changes], duplicates, behind, tooOld);
    }

    /// <summary>Time has passed: what has ended by silence, who is offline.</summary>
    public ImmutableArray<EpisodeChange> Advance(Instant now) => [.. Publish(chronicle.EpisodeCount, now)];

    /// <summary>
    /// Evaluates from the beginning of a past day anew, for observations that came after everything at hand.
    /// </summary>
    /// <param name="day">The day that <see cref="Taken.Behind"/> named, or an earlier one.</param>
    /// <param name="stored">Every stored observation of the vehicle from the beginning of that day on; those at hand may be among them.</param>
    public ImmutableArray<EpisodeChange> Rewind(LocalDate day, IEnumerable<Observation> stored, Instant now)
    {
        var start = EventSeconds.StartOf(EventSeconds.NumberOf(day));
        // Since the day was named, its state may have been forgotten: then what lies before the oldest that is kept has become too old.
        var from = Math.Max(0, pastDays.FindLastIndex(state => state.Last is null || state.Last.Second < start));
        var state = pastDays[from];
        pastDays.RemoveRange(from + 1, pastDays.Count - from - 1);
        floor = state.Last;
        states.Clear();
        states.Add(state with { Index = 0 });
        // In their order, so that each goes to the end of the list: there may be tens of thousands.
        var all = new List<Sample>(samples);
        samples.Clear();
        foreach (var observation in stored)
        {
            var faults = TrackEvaluation.FaultsOf(observation, book);
            if ((faults & Plausibility.Misdated) is PointFaults.None) all.Add(Sample.Of(observation, faults));
        }
        all.Sort();
        foreach (var sample in all)
            if (floor is null || sample.CompareTo(floor) > 0) Insert(sample);
        GoBackTo(states[0]);
        var changes = Publish(Follow(int.MaxValue), now);
        Trim();
        return [.. changes];
    }

    private static LocalDate? Earlier(LocalDate? known, Sample sample)
    {
        var day = EventSeconds.DayOf(EventSeconds.DayNumber(sample.Second));
        return known < day ? known : day;
    }

    private bool IsBeforeWhatIsKept(Sample sample)
    {
        var start = EventSeconds.StartOf(EventSeconds.DayNumber(sample.Second));
        return pastDays[0].Last is { } first && first.Second >= start;
    }

    /// <returns>Where the sample now is; −1 where it was known.</returns>
    private int Insert(Sample sample)
    {
        if (samples.Count == 0 || samples[^1].CompareTo(sample) < 0)
        {
            samples.Add(sample);
            return samples.Count - 1;
        }
        var place = samples.BinarySearch(sample);
        if (place >= 0)
        {
            if (!sample.SaysMoreThan(samples[place])) return -1;
            samples[place] = sample;
            return place;
        }
        samples.Insert(~place, sample);
        return ~place;
    }

    /// <summary>Takes the fold to the end of the samples, from the state before the earliest that is new.</summary>
    /// <returns>The number of the first episode that is known anew.</returns>
    private int Follow(int earliest)
    {
        if (earliest < folded)
        {
            var known = states.FindLastIndex(state => state.Index <= earliest);
            states.RemoveRange(known + 1, states.Count - known - 1);
            GoBackTo(states[known]);
        }
        var from = chronicle.EpisodeCount;
        for (; folded < samples.Count; folded++)
        {
            var since = folded - states[^1].Index;
            if (since >= Between || (since > 0 && BeginsADay(folded))) Keep(folded);
            fold.Take(samples[folded]);
        }
        return from;
    }

    private void GoBackTo(State state)
    {
        fold = state.Fold.Copy();
        chronicle.BackTo(state.Episodes, state.Days);
        folded = state.Index;
    }

    private bool BeginsADay(int index) =>
        index > 0 && EventSeconds.DayNumber(samples[index].Second) != EventSeconds.DayNumber(samples[index - 1].Second);

    private void Keep(int index) =>
        states.Add(new(index, index == 0 ? floor : samples[index - 1], fold.Copy(), chronicle.EpisodeCount, chronicle.DayCount));

    private List<EpisodeChange> Publish(int from, Instant now)
    {
        asOf = Math.Max(asOf, EventSeconds.Of(now));
        if (from == chronicle.EpisodeCount && !publication.HasOpen && !fold.HasAnyInTheMaking && !fold.IsSilent(asOf)) return [];
        return publication.Compare(from, chronicle.EpisodesFrom(from), fold.InTheMaking(asOf), EventSeconds.ToInstant(asOf), lateAfter);
    }

    /// <summary>Forgets points that are older than what is kept at hand, up to a state of the fold, and what is older than a week.</summary>
    private void Trim()
    {
        if (samples.Count == 0) return;
        var newest = samples[^1].Second;
        var last = states.FindLastIndex(state => state.Index > 0 && state.Index <= samples.Count
            && (samples[state.Index - 1].Second < newest - secondsAtHand || state.Index < samples.Count - MostSamples));
        if (last <= 0) return;
        foreach (var state in states.Take(last + 1).Skip(1))
            if (state.Index < samples.Count && BeginsADay(state.Index)) pastDays.Add(state);
        var removed = states[last].Index;
        floor = samples[removed - 1];
        samples.RemoveRange(0, removed);
        folded -= removed;
        states.RemoveRange(0, last);
        for (var i = 0; i < states.Count; i++) states[i] = states[i] with { Index = states[i].Index - removed };
        var oldest = newest - (DaysOfStates * 86_400L);
        while (pastDays.Count > 1 && pastDays[1].Last!.Second < oldest) pastDays.RemoveAt(0);
        chronicle.Forget(pastDays[0].Episodes, pastDays[0].Days);
        publication.Forget(pastDays[0].Episodes);
        misdated.Forget(oldest);
    }

    private sealed record State(int Index, Sample? Last, TrackFold Fold, int Episodes, int Days);
}
