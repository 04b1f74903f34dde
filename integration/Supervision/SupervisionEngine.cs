using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Episodes;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Supervision;

/// <summary>
/// Evaluates the tracks of vehicles as positions come in, and gives the acts that follow from what it finds. It remembers nothing but what it
/// can evaluate again: begun anew, it goes back as far as the longest rule looks and arrives at the same episodes, whose acts are known by
/// their ids.
/// </summary>
/// <param name="execute">Gives an act.</param>
/// <param name="stored">The stored positions of a terminal's number from a day on, up to a place.</param>
/// <param name="cards">The drivers' cards, which belong to the same tracks.</param>
public sealed partial class SupervisionEngine(
    SupervisionKnowledgeOfVehicles knowledge, AlarmParameterHistory parameters, Func<Act, CancellationToken, Task<ActOutcome>> execute,
    Func<string, LocalDate, long, CancellationToken, Task<IReadOnlyList<StoredPosition>>> stored, ICardFeed cards,
    ILogger<SupervisionEngine> log) : IPositionConsumer, IDisposable
{
    /// <summary>How far back an evaluation that begins anew has to look.</summary>
    public static Duration Memory => TrackWatch.Back;

    /// <summary>
    /// Going back reads and folds up to eight days of a track: one vehicle does so once in this time, however many late positions come, and what comes
    /// in between is taken at the next. An honest terminal sends what it kept within minutes; a hostile one costs no more than that.
    /// </summary>
    public static Duration BetweenRewinds { get; } = Duration.FromMinutes(10);

    /// <summary>So many tracks are taken back in one round, those that wait longest first: time, too, is to be looked at every few seconds.</summary>
    private const int MostRewinds = 8;

    private readonly Dictionary<string, WatchedTrack> watched = [];
    private readonly SemaphoreSlim turn = new(1);
    private readonly Queue<CardAtTheWheel> ahead = [];
    private Instant latest = Instant.MinValue, received = Instant.MinValue;
    private bool takenSinceAdvance;
    private long? card;
    private long shown;
    private long episodes;

    public SupervisionStanding Standing { get; private set; } = new(0, null, 0, 0);

    /// <inheritdoc/>
    public async ValueTask Take(IReadOnlyList<StoredPosition> positions, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var position in positions) received = Instant.Max(received, position.ReceivedAt);
            latest = Instant.Max(latest, received);
            takenSinceAdvance = true;
            var read = await NewCards(positions[^1].Frame, cancellation).ConfigureAwait(false);
            await Parallel.ForEachAsync(
                await ByVehicle(positions, read, cancellation).ConfigureAwait(false), cancellation,
                async (of, stop) => await Take(of.Vehicle, of.Positions, of.Cards, positions[^1].Place, stop).ConfigureAwait(false)).ConfigureAwait(false);
            Standing = new(positions[^1].Place, latest, watched.Count, Interlocked.Read(ref episodes));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Time has passed: who is silent now, and what has ended by silence.</summary>
    public async Task Advance(Instant now, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            latest = Instant.Max(latest, now);
            // Who still reads what was stored long ago does not know yet whether a vehicle has come to rest.
            var isCurrent = !takenSinceAdvance || received >= now - Duration.FromMinutes(1);
            takenSinceAdvance = false;
            await Parallel.ForEachAsync(
                watched.Values, cancellation,
                async (one, stop) =>
                {
                    await Tell(one, one.Watch.Advance(latest), stop).ConfigureAwait(false);
                    if (isCurrent && one.Trips is { } trips)
                        await Give(one, [.. trips.Advance(latest), .. await Matched(one, trips, stop).ConfigureAwait(false)], stop).ConfigureAwait(false);
                }).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
        await Rewind(cancellation).ConfigureAwait(false);
    }

    /// <summary>The waybills of a vehicle have changed: what its track means for them is looked at anew.</summary>
    public async Task WaybillsChanged(VehicleKey vehicle, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var one in watched.Values.Where(one => one.Vehicle.Vehicle == vehicle))
                if (one.Trips is { } trips) await Give(one, trips.WaybillsChanged(latest), cancellation).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>
    /// What the days of each vehicle on watch come to, as far as they are known now. A few vehicles are looked at in a turn, so that positions do
    /// not wait. A vehicle whose terminal was changed has two watches.
    /// </summary>
    public async IAsyncEnumerable<(VehicleKey Vehicle, ImmutableArray<DailyVehicleDigest> Days)> Digests(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var some in (await InTurn(() => watched.Values.GroupBy(one => one.Vehicle.Vehicle).ToList(), cancellation).ConfigureAwait(false)).Chunk(200))
            foreach (var digests in await InTurn(
                () => some.Select(of => (of.Key, of.SelectMany(one => one.Watch.Digests).ToImmutableArray())).ToList(), cancellation).ConfigureAwait(false))
                yield return digests;
    }

    public void Dispose() => turn.Dispose();

    private async Task<T> InTurn<T>(Func<T> look, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return look();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>
    /// The cards that came up to a frame and were not taken yet: begun anew, an evaluation must not hear of today's cards while it is at
    /// last week's positions.
    /// </summary>
    private async Task<IReadOnlyList<CardAtTheWheel>> NewCards(long frame, CancellationToken cancellation)
    {
        card ??= await cards.PlaceBefore(latest - Memory, cancellation).ConfigureAwait(false);
        var read = new List<CardAtTheWheel>();
        do
        {
            while (ahead.TryPeek(out var next) && next.Place <= frame) read.Add(ahead.Dequeue());
            if (ahead.Count > 0) break;
            foreach (var next in await cards.After(card.Value, cancellation).ConfigureAwait(false)) ahead.Enqueue(next);
            if (ahead.Count > 0) card = ahead.Last().Place;
        }
        while (ahead.Count > 0);
        shown = frame;
        return read;
    }

    private async Task<List<(WatchedTrack Vehicle, List<StoredPosition> Positions, List<CardAtTheWheel> Cards)>> ByVehicle(
        IReadOnlyList<StoredPosition> positions, IReadOnlyList<CardAtTheWheel> read, CancellationToken cancellation)
    {
        var found = new List<(WatchedTrack, List<StoredPosition>, List<CardAtTheWheel>)>();
        var (positionsOf, cardsOf) = (positions.ToLookup(position => position.Phone), read.ToLookup(one => one.Phone));
        foreach (var phone in positionsOf.Select(of => of.Key).Union(cardsOf.Select(of => of.Key)))
        {
            // A terminal that has moved to another vehicle begins another track.
            if (await knowledge.Of(phone, cancellation).ConfigureAwait(false) is not { } vehicle) continue;
            if (!watched.TryGetValue(phone, out var known) || known.Vehicle != vehicle)
                watched[phone] = known = new(phone, vehicle, new(vehicle.Vehicle, parameters.For(vehicle.Class)), TripsOf(vehicle));
            found.Add((known, [.. positionsOf[phone]], [.. cardsOf[phone]]));
        }
        return found;
    }

    private async Task Take(
        WatchedTrack vehicle, List<StoredPosition> positions, List<CardAtTheWheel> read, long until, CancellationToken cancellation)
    {
        var observed = Observed(vehicle, positions, read).ToList();
        var taken = vehicle.Watch.Take(observed, latest);
        await Tell(vehicle, taken.Changes, cancellation).ConfigureAwait(false);
        if (taken.TooOld > 0) TooOld(log, taken.TooOld);
        if (vehicle.Trips is { } trips)
        {
            var classes = await knowledge.HazardClassesOf(vehicle.Vehicle.Vehicle, cancellation).ConfigureAwait(false);
            await Give(vehicle, trips.Take([.. observed.OfType<PositionReported>().Select(reported => reported.Point)], classes, received), cancellation)
                .ConfigureAwait(false);
        }
        // So late that the points of its time are no longer at hand: they are read again, but nobody else's positions wait for that.
        if (taken.Behind is { } day) vehicle.FallBehind(day, latest);
        vehicle.Meanwhile?.AddRange(observed);
    }

    /// <summary>Takes the tracks back that wait for it: read while others go on, evaluated in turn.</summary>
    private async Task Rewind(CancellationToken cancellation)
    {
        var waiting = await InTurn(
            () => watched.Values.Where(one => one.Behind is not null && !(latest - one.RewoundAt < BetweenRewinds))
                .OrderBy(one => one.BehindSince).Take(MostRewinds).ToList(), cancellation).ConfigureAwait(false);
        foreach (var one in waiting) await Rewind(one, cancellation).ConfigureAwait(false);
    }

    private async Task Rewind(WatchedTrack one, CancellationToken cancellation)
    {
        var (day, until, frame) = await InTurn(() => (one.BeginRewind(latest), Standing.Place, shown), cancellation).ConfigureAwait(false);
        var again = await stored(one.Phone, day, until, cancellation).ConfigureAwait(false);
        var drivers = await cards.Since(one.Phone, ChinaTime.At(day, LocalTime.Midnight), frame, cancellation).ConfigureAwait(false);
        var observed = Observed(one, again, drivers).ToList();
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            observed.AddRange(one.EndRewind());
            // Its terminal may have moved to another vehicle since.
            if (watched.GetValueOrDefault(one.Phone) != one) return;
            await Tell(one, one.Watch.Rewind(day, observed, latest), cancellation).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private IEnumerable<Observation> Observed(WatchedTrack vehicle, IEnumerable<StoredPosition> positions, IEnumerable<CardAtTheWheel> read)
    {
        foreach (var driver in read) yield return new DriverIdentified(driver.At, driver.Driver, driver.Assigned, IdentifiedBy.Card);
        foreach (var position in positions)
            if (TrackPoints.Of(position, vehicle.Vehicle.Vehicle) is { } point)
                yield return new PositionReported(point, knowledge.Around(vehicle.Vehicle, point));
    }

    private async Task Tell(WatchedTrack one, IEnumerable<EpisodeChange> changes, CancellationToken cancellation)
    {
        foreach (var change in changes)
        {
            if (change.Kind is EpisodeChangeKind.Opened) Interlocked.Increment(ref episodes);
            foreach (var act in EpisodeActs.Of(change, isCounted: !one.Ceiling.Admits(change, latest)))
                if (await execute(act, cancellation).ConfigureAwait(false) is not (ActAccepted or CommandIdReused) and var other)
                    NotAccepted(log, act.Command.GetType().Name, change.Now.Id, other is ActRefused refused ? refused.Refusal.Rule.ToString() : other.GetType().Name);
        }
    }

    /// <summary>Waybills are asked for of dangerous-goods vehicles alone.</summary>
    private TripWatch? TripsOf(WatchedVehicle vehicle) =>
        vehicle.Class is SupervisionClass.W && knowledge.Trips is { } trips ? new(vehicle.Vehicle, trips) : null;

    /// <summary>How much of their planned ways the trips that are over cover, by what is stored of their tracks.</summary>
    private async Task<List<Act>> Matched(WatchedTrack one, TripWatch trips, CancellationToken cancellation)
    {
        var acts = new List<Act>();
        foreach (var trip in trips.Unmatched(latest))
        {
            var track = await stored(one.Phone, ChinaTime.DayOf(trip.DepartedAt ?? trip.EndedAt!.Value), long.MaxValue, cancellation).ConfigureAwait(false);
            var points = track.Select(position => TrackPoints.Of(position, one.Vehicle.Vehicle)).OfType<TrackPoint>().OrderBy(point => point.At);
            if (trips.Match(trip, points) is { } match) acts.Add(match);
        }
        return acts;
    }

    private async Task Give(WatchedTrack one, IReadOnlyList<Act> acts, CancellationToken cancellation)
    {
        foreach (var act in acts)
            if (await execute(act, cancellation).ConfigureAwait(false) is not (ActAccepted or CommandIdReused) and var other)
                NotGiven(log, act.Command.GetType().Name, one.Vehicle.Vehicle, other is ActRefused refused ? refused.Refusal.Rule.ToString() : other.GetType().Name);
    }

    [LoggerMessage(1, LogLevel.Warning, "{Act} of episode {Episode} was not accepted: {Outcome}")]
    private static partial void NotAccepted(ILogger log, string act, EpisodeId episode, string outcome);

    [LoggerMessage(3, LogLevel.Warning, "{Act} for {Vehicle} was not accepted: {Outcome}")]
    private static partial void NotGiven(ILogger log, string act, VehicleKey vehicle, string outcome);

    [LoggerMessage(2, LogLevel.Warning, "{Count} positions came too late to be evaluated; they are stored")]
    private static partial void TooOld(ILogger log, int count);
}
