using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Waybills;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>A trip whose end nobody saw is not held for longer that it goes on.</summary>
    private static readonly Duration LongestTrip = Duration.FromDays(1);

    /// <summary>The licence that has a number, by a register that has everything recorded so far; null where there is none.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: the act may be sent again.</exception>
    public async ValueTask<LicenceId?> LicenceNumbered(string number, CancellationToken cancellation)
    {
        await HasEverything("licence_register", cancellation);
        await using var ask = source.CreateCommand("select id from read.licence_register where number = $1");
        ask.Parameters.Add(new() { Value = number });
        return await ask.ExecuteScalarAsync(cancellation) is string id ? LicenceId.Parse(id) : null;
    }

    /// <summary>The licences of an item that somebody holds or held, the latest first.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: the act may be sent again.</exception>
    public async ValueTask<ImmutableArray<LicenceId>> LicencesOf(PartyId holder, ItemNumber item, CancellationToken cancellation)
    {
        await HasEverything("licence_register", cancellation);
        await using var ask = source.CreateCommand(
            "select id from read.licence_register where party = $1 and item = $2 order by issued_on desc, id limit 20");
        ask.Parameters.Add(new() { Value = holder.ToString() });
        ask.Parameters.Add(new() { Value = item.ToString() });
        var licences = ImmutableArray.CreateBuilder<LicenceId>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) licences.Add(LicenceId.Parse(rows.GetString(0)));
        return licences.ToImmutable();
    }

    /// <summary>Whether a consignee stands on the register of licences or signed for goods before, and the position that the register had folded.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: the act may be sent again.</exception>
    public async ValueTask<(long Position, bool Known)> ConsigneeIsKnown(PartyId consignee, CancellationToken cancellation)
    {
        var head = await ledger.Head(cancellation);
        await HasEverything("licence_register", cancellation);
        await using var ask = source.CreateCommand(
            """
            select exists (select from read.licence_register where party = $1)
              or exists (select from read.waybill_docket where consignee_party = $1 and signed_at is not null)
            """);
        ask.Parameters.Add(new() { Value = consignee.ToString() });
        return (head, (bool)(await ask.ExecuteScalarAsync(cancellation))!);
    }

    /// <summary>Waybills that are open or have changed since a day, and the position of the ledger up to which these are all.</summary>
    /// <exception cref="LedgerUnavailableException">The board is behind: ask again.</exception>
    public async Task<(long Position, ImmutableArray<WaybillId> Waybills)> WaybillsOpenSince(LocalDate since, CancellationToken cancellation)
    {
        var head = await ledger.Head(cancellation);
        await HasEverything("waybill_board", cancellation);
        await using var ask = source.CreateCommand(
            """
            select waybill from read.waybill_board
            where changed_on >= $1 or stage in ('Issued', 'PreTripChecked', 'LoadingChecked', 'Departed', 'InTransit', 'Arrived', 'SignedFor')
            """);
        ask.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = since.ToDateOnly() });
        var waybills = ImmutableArray.CreateBuilder<WaybillId>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) waybills.Add(WaybillId.Parse(rows.GetString(0)));
        return (head, waybills.ToImmutable());
    }

    /// <summary>
    /// When a vehicle was seen to leave on a trip that no valid waybill covers and that has not ended, or that ended while the planned one is to be
    /// under way; null where it was not seen to. A waybill for it would be made in retrospect (W-13).
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The trips are behind: the act may be sent again.</exception>
    public async ValueTask<Instant?> DepartureSeenOf(WaybillContent planned, CancellationToken cancellation)
    {
        await HasEverything("detected_trips", cancellation);
        await using var ask = source.CreateCommand(
            """
            select departed_at from read.detected_trips
            where vehicle = $1 and without_waybill and not is_withdrawn
              and (arrived_at is null and departed_at >= $2 or departed_at < $4 and arrived_at > $3)
            order by departed_at desc limit 1
            """);
        ask.Parameters.Add(new() { Value = planned.Vehicle.Plate.ToString() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = (clock.GetCurrentInstant() - LongestTrip).ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = planned.PlannedStart.ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = planned.PlannedArrival.ToDateTimeUtc() });
        return await ask.ExecuteScalarAsync(cancellation) is DateTime seen ? Instant.FromDateTimeUtc(seen) : null;
    }

    /// <summary>The voided waybill of a carrier that names another as its replacement; null where none does.</summary>
    /// <exception cref="LedgerUnavailableException">The waybills are behind: the act may be sent again.</exception>
    public async ValueTask<WaybillId?> WaybillReplacedBy(WaybillId replacement, PartyId carrier, CancellationToken cancellation)
    {
        await HasEverything("waybill_docket", cancellation);
        await using var ask = source.CreateCommand(
            "select id from read.waybill_docket where carrier_party = $1 and replaced_by = $2 order by planned_start desc, id limit 1");
        ask.Parameters.Add(new() { Value = carrier.ToString() });
        ask.Parameters.Add(new() { Value = replacement.ToString() });
        return await ask.ExecuteScalarAsync(cancellation) is string id ? WaybillId.Parse(id) : null;
    }

    /// <summary>Positions of a terminal that are read at once: one a second of a whole day.</summary>
    private const int MostPositions = 86_400;

    /// <summary>
    /// What was stored of a terminal's positions between two moments of a day, in the order of event time, of too many the latest; nothing where
    /// none is listened to.
    /// </summary>
    public async ValueTask<ImmutableArray<(Instant At, Instant ReceivedAt, GeoPosition Position, int Speed, uint Status)>> PositionsOf(
        TerminalId terminal, Instant from, Instant until, CancellationToken cancellation)
    {
        if (!await HasTelemetry(cancellation)) return [];
        await using var ask = source.CreateCommand(
            """
            select event_time, received_at, latitude, longitude, speed, status from telemetry.position
            where day between $3::date and $4::date and terminal = (select number from telemetry.terminal where phone = $1)
              and event_time between $2 and $5
            order by event_time desc limit $6
            """);
        ask.Parameters.Add(new() { Value = terminal.ToString() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = from.ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = ChinaTime.DayOf(from).ToDateOnly() });
        ask.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = ChinaTime.DayOf(until).ToDateOnly() });
        ask.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = until.ToDateTimeUtc() });
        ask.Parameters.Add(new NpgsqlParameter<int> { TypedValue = MostPositions });
        var found = ImmutableArray.CreateBuilder<(Instant, Instant, GeoPosition, int, uint)>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            found.Add((
                Instant.FromDateTimeUtc(rows.GetDateTime(0)), Instant.FromDateTimeUtc(rows.GetDateTime(1)), new(rows.GetInt32(2), rows.GetInt32(3)),
                rows.GetInt32(4), unchecked((uint)rows.GetInt32(5))));
        found.Reverse();
        return found.ToImmutable();
    }

    /// <summary>What loaded waybills carried between two cities so far; null before the first. A warning rests on it, no refusal.</summary>
    public async ValueTask<LaneQuantity?> LaneOf(WaybillContent content, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            """
            select count(*)::int, coalesce(round(avg(loaded_kg)), 0)::int, coalesce(round(stddev_pop(loaded_kg)), 0)::int
            from read.waybill_docket where start_city = $1 and destination_city = $2 and loaded_kg is not null
            """);
        ask.Parameters.Add(new() { Value = content.Route.Start.Region.City.ToString() });
        ask.Parameters.Add(new() { Value = content.Route.Destination.Region.City.ToString() });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return rows.GetInt32(0) is > 0 and var trips ? new(trips, rows.GetInt32(1), rows.GetInt32(2)) : null;
    }
}
