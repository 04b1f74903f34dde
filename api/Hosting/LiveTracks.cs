using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Supervision;
using Regulatory.Integration.Supervision.Live;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

/// <summary>Shows tracks to those who have opened them (V-12).</summary>
public sealed class LiveTracks(Installation installation, StoredTracks stored, IClock clock)
{
    /// <exception cref="GraphQLException">BAD_USER_INPUT, FORBIDDEN by a rule, or UNAVAILABLE.</exception>
    public async Task<TrackReplay> Replay(TrackQuestion asked, Actor reader, CancellationToken cancellation)
    {
        if (asked.Fault is var (argument, message)) throw Codes.Bad(argument, message);
        try
        {
            var life = await LifeOf(asked.Vehicle, cancellation);
            var vehicle = life.Aggregate(SupervisedVehicle.Initial, (state, one) => SupervisedVehicle.Evolve(state, one.Fact));
            Admit(VehicleOnRecord.Check(vehicle));
            Admit(OwnVehicle.Check(vehicle, reader));
            var opened = await installation.Questions.TrackOpenedAt(asked.Vehicle, reader.Account, asked.From, asked.Until, cancellation);
            Admit(TrackOpenedBefore.Check(opened, clock.GetCurrentInstant(), installation.Reference.Current.Figures));
            return await Replay(asked, vehicle.Registration!.Class, TerminalTimes.Of(life, ofPresentOwner: reader.Is(Role.Applicant)), cancellation);
        }
        catch (Exception away) when (away is LedgerUnavailableException or NpgsqlException { IsTransient: true })
        {
            throw new GraphQLException(new GraphQLError("The track cannot be read at the moment; ask again.") { Code = Codes.Unavailable }
                .With("retryable", true));
        }
    }

    /// <summary>Vehicles of persons whose track an account has open for now. While the record cannot be asked nothing is: the map shows less then.</summary>
    public async Task<OpenTracks> OpenedBy(string account, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var hours = installation.Reference.Current.Figures.NumberOf(SupervisionFigures.HoursOfOpenTrack, ChinaTime.DayOf(now));
        try
        {
            return await installation.Questions.TracksOpenFor(account, now, now - Duration.FromHours(hours), cancellation);
        }
        catch (NpgsqlException away) when (away.IsTransient)
        {
            return OpenTracks.None;
        }
    }

    private async Task<TrackReplay> Replay(
        TrackQuestion asked, SupervisionClass vehicles, ImmutableArray<TerminalTime> terminals, CancellationToken cancellation)
    {
        var place = await stored.Head(cancellation);
        var figures = installation.Reference.Current.Figures;
        var rules = new Dictionary<LocalDate, AlarmParameters>();
        var points = new List<ReplayPoint>();
        var truncated = false;
        foreach (var time in terminals)
        {
            var (from, until) = (Instant.Max(asked.From, time.From), Instant.Min(asked.Until, time.Until ?? asked.Until));
            if (from >= until) continue;
            var read = await stored.Read(time.Terminal.ToString(), from, until, place, cancellation);
            truncated |= read.Count > StoredTracks.Most;
            foreach (var position in read.Take(StoredTracks.Most))
                if (TrackPoints.Of(position, asked.Vehicle) is { } point) points.Add(Shown(point, vehicles, RulesOn(ChinaTime.DayOf(point.At))));
        }
        return new(
            asked.Vehicle, asked.From, asked.Until, place, points.Count, truncated, ThinnedTrack.Of(points, asked.Points),
            [.. await installation.Questions.EpisodesOf(asked.Vehicle, asked.From, asked.Until, cancellation)]);

        AlarmParameters RulesOn(LocalDate day) => rules.TryGetValue(day, out var by) ? by : rules[day] = AlarmParameters.Of(figures, day);
    }

    private ReplayPoint Shown(TrackPoint point, SupervisionClass vehicles, AlarmParameters by)
    {
        var faults = Plausibility.Of(point, by.Quality);
        var around = installation.Supervision.Around(point);
        var second = (int)(point.At - ChinaTime.StartOf(ChinaTime.DayOf(point.At))).TotalSeconds;
        return new(
            point.At, point.ReceivedAt, point.Position.Latitude, point.Position.Longitude, point.Speed,
            LimitThatHolds.At(vehicles, second, around, by), point.Direction, point.HasFix, point.IsLate,
            [.. Enum.GetValues<PointFaults>().Where(fault => fault is not PointFaults.None && faults.HasFlag(fault))], StandsFor: 1);
    }

    private async Task<IReadOnlyList<(Instant At, SupervisedVehicleFact Fact)>> LifeOf(VehicleKey vehicle, CancellationToken cancellation) =>
    [
        .. (await installation.Ledger.LoadStream(new(installation.Supervision.Acts.Vehicles.Kind, vehicle.ToString()), cancellation: cancellation))
            .Select(fact => (fact.RecordedAt, (SupervisedVehicleFact)installation.Catalogue.Decode(fact))),
    ];

    private static void Admit(Refusal? refusal)
    {
        if (refusal is null) return;
        var text = RuleTexts.Of(refusal);
        throw new GraphQLException(new GraphQLError($"{text.RuleId}: {text.Zh} {text.En}") { Code = Codes.Forbidden }
            .With("ruleId", text.RuleId).With("article", text.Article));
    }
}
