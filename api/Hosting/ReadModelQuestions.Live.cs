using System.Collections.Frozen;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Integration.Supervision.Digests;
using Regulatory.Integration.Supervision.Live;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>Vehicles that have a terminal, with their open alarms, as the files now have them.</summary>
    public async Task<FleetOnMap> FleetOnMap(CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            """
            select v.terminal, v.id, v.class, v.division, v.party, v.is_offline, a.level
            from read.vehicle_file v left join (
              select vehicle, max(case level when 'One' then 3 when 'Two' then 2 when 'Three' then 1 else 0 end) as level
              from read.alarm_docket where not is_over group by vehicle) a on a.vehicle = v.id
            where v.terminal is not null
            """);
        var fleet = new Dictionary<string, VehicleOnMap>(StringComparer.Ordinal);
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            fleet[rows.GetString(0)] = new(
                VehicleKey.Parse(rows.GetString(1)), Enum.Parse<SupervisionClass>(rows.GetString(2)), DivisionCode.Parse(rows.GetString(3)),
                PartyId.Parse(rows.GetString(4)), rows.GetBoolean(5), rows.IsDBNull(6) ? null : (AlarmLevel)rows.GetInt32(6));
        }
        return new(fleet.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The latest revision of each vehicle's days from a day on, by a record that has everything.</summary>
    /// <exception cref="LedgerUnavailableException">The record is behind: ask again.</exception>
    public async Task<IReadOnlyDictionary<(VehicleKey, LocalDate), PublishedDay>> PublishedDays(LocalDate from, CancellationToken cancellation)
    {
        await HasEverything("vehicle_days", cancellation);
        await using var ask = source.CreateCommand("select vehicle, day, revision, fingerprint from read.vehicle_days where day >= $1");
        ask.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = from.ToDateOnly() });
        var days = new Dictionary<(VehicleKey, LocalDate), PublishedDay>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            days[(VehicleKey.Parse(rows.GetString(0)), LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(1)))] =
                new(rows.GetInt32(2), rows.GetString(3));
        }
        return days;
    }

    /// <summary>When an account opened a vehicle's track for all of a time, by a record that has everything; null where it has not.</summary>
    /// <exception cref="LedgerUnavailableException">The record is behind: ask again.</exception>
    public async Task<Instant?> TrackOpenedAt(VehicleKey vehicle, string account, Instant from, Instant until, CancellationToken cancellation)
    {
        await HasEverything("track_readings", cancellation);
        await using var ask = source.CreateCommand(
            """
            select max(read_at) from read.track_readings where vehicle = $1 and account = $2 and "from" <= $3 and "until" >= $4
            """);
        ask.Parameters.Add(new() { Value = vehicle.ToString() });
        ask.Parameters.Add(new() { Value = account });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = from.ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = until.ToDateTimeUtc() });
        return await ask.ExecuteScalarAsync(cancellation) is DateTime at ? Instant.FromDateTimeUtc(at) : null;
    }

    /// <summary>Vehicles of persons whose tracks an account opened for a time in which a moment lies.</summary>
    /// <param name="since">What was opened before is open no more.</param>
    public async Task<OpenTracks> TracksOpenFor(string account, Instant moment, Instant since, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            """
            select distinct vehicle from read.track_readings
            where account = $1 and of_person and "from" <= $2 and "until" >= $2 and read_at >= $3 limit 1000
            """);
        ask.Parameters.Add(new() { Value = account });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = moment.ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = since.ToDateTimeUtc() });
        var vehicles = new List<VehicleKey>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) vehicles.Add(VehicleKey.Parse(rows.GetString(0)));
        return vehicles.Count == 0 ? OpenTracks.None : new(vehicles);
    }

    /// <summary>Alarms of a vehicle that lie in a time, wholly or in part.</summary>
    public async Task<IReadOnlyList<ReplayEpisode>> EpisodesOf(VehicleKey vehicle, Instant from, Instant until, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            """
            select id, code, level, started_at, ended_at, is_withdrawn, reading from read.alarm_docket
            where vehicle = $1 and started_at < $3 and (ended_at is null or ended_at >= $2) order by started_at, id limit 500
            """);
        ask.Parameters.Add(new() { Value = vehicle.ToString() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = from.ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = until.ToDateTimeUtc() });
        var episodes = new List<ReplayEpisode>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            episodes.Add(new(
                AlarmCaseId.Parse(rows.GetString(0)), rows.GetString(1), Enum.Parse<AlarmLevel>(rows.GetString(2)), Instant.FromDateTimeUtc(rows.GetDateTime(3)),
                rows.IsDBNull(4) ? null : Instant.FromDateTimeUtc(rows.GetDateTime(4)), rows.GetBoolean(5), rows.GetString(6)));
        }
        return episodes;
    }
}
