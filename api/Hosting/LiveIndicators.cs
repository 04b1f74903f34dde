using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Supervision.Digests;

namespace Regulatory.Api.Hosting;

/// <summary>
/// Counts the indicators of supervision when they are asked for, by the formulas of the domain, from the rows that everybody can look at.
/// </summary>
public sealed partial class LiveIndicators(Installation installation, IClock clock)
{
    private const string WaybillRules = "waybills-9/1", TripRules = "detected-trips/2", PlatformRules = "vehicles-7/1", HandlingRules = "vehicles-7/2";

    private ReadModelQuestions Questions => installation.Questions;

    /// <param name="prefix">Digits of the divisions that the reader sees; null for an enterprise.</param>
    /// <param name="own">The enterprise that reads; null for officers.</param>
    /// <exception cref="GraphQLException">FORBIDDEN: another's division or enterprise.</exception>
    public async Task<SupervisionIndicatorSheet> Sheet(IndicatorQuestion asked, string? prefix, PartyId? own, CancellationToken cancellation)
    {
        var rows = RowsOf(asked.Month, asked.Division, asked.Enterprise, prefix, own);
        try
        {
            return new(rows.From, rows.Until, asked.Division, rows.Party, await Indicators(rows, cancellation));
        }
        catch (NpgsqlException away) when (away.IsTransient)
        {
            throw new GraphQLException(new GraphQLError("The indicators cannot be counted at the moment; ask again.") { Code = Codes.Unavailable }
                .With("retryable", true));
        }
    }

    /// <summary>All cities of the province in which trips were detected.</summary>
    public async Task<WaybillUsageRanking> Ranking(RankingQuestion asked, CancellationToken cancellation)
    {
        var rows = MonthOf(asked.Month, "44", null);
        var target = Target(SupervisionTargets.WaybillUsage, rows);
        var cities = (await Questions.TripsOf(rows, cancellation)).GroupBy(trip => trip.Origin)
            .Select(city => (City: city.Key, Usage: TripIndicators.WaybillUsage(city, TripRules)))
            .OrderByDescending(city => city.Usage.Value).ThenBy(city => city.City.Value, StringComparer.Ordinal).ToList();
        return new(rows.From, rows.Until, target,
        [
            .. cities.Select(city => new CityUsage(
                1 + cities.Count(other => other.Usage.Value > city.Usage.Value), city.City, (int)city.Usage.Denominator, (int)city.Usage.Numerator,
                city.Usage.Percent!.Value, city.Usage.Value * 1000 < target)),
        ]);
    }

    private async Task<ImmutableArray<SupervisionIndicator>> Indicators(IndicatorRows rows, CancellationToken cancellation)
    {
        var (days, rules) = await Questions.DaysOf(rows, cancellation);
        var vehicles = await Questions.VehiclesOf(rows, cancellation);
        var (treated, toBeTreated) = await Questions.HandlingOf(rows, cancellation);
        var (answered, calls) = await Questions.RollCallsOf(rows, cancellation);
        var (connected, minutes) = await Questions.ConnectivityOf(rows, cancellation);
        var waybills = await Questions.WaybillsOf(rows, cancellation);
        var trips = await Questions.TripsOf(rows, cancellation);
        var version = rules.IsEmpty ? PlatformRules : string.Join(' ', rules);
        var onNetwork = vehicles.Where(vehicle => vehicle.OnNetwork).Select(vehicle => vehicle.Vehicle).ToList();
        var inDays = Where(rows, "day", dates: true);
        var ofWaybills = Where(rows, "plannedStart", dates: false);
        var ofTrips = Where(rows, "departedAt", dates: false, ("isWithdrawn", false));
        SupervisionIndicator Made(string code, string en, Rate rate, string from, string where, string? met = null) => Shown(rows, code, en, rate, from, where, met);
        var (files, alarmed) = (Where(rows, null, dates: true), Where(rows, "raisedOn", dates: true, ("isToBeTreated", true), ("isWithdrawn", false)));
        return
        [
            Made("ON_NETWORK", "Vehicles on the network", PlatformIndicators.OnNetwork(onNetwork.Count, vehicles.Length, PlatformRules), "vehicleFiles", files),
            Made("ONLINE", "Vehicles online", TrackIndicators.Online(days, onNetwork, [], version), "vehicleFiles", files),
            Made("COVERAGE", "Real-time coverage", TrackIndicators.Coverage(days, version), "vehicleDays", inDays),
            Made("COMPLETENESS", "Complete tracks", TrackIndicators.Completeness(days, version), "vehicleDays", inDays),
            Made("QUALIFICATION", "Qualified records", TrackIndicators.Qualification(days, version), "vehicleDays", inDays),
            Made("DRIFT", "Drifting vehicles", TrackIndicators.Drift(days, version), "vehicleDays", Where(rows, "day", dates: true, ("isOnline", true)),
                Where(rows, "day", dates: true, ("hasDrifted", true))),
            Made("MEAN_OVERSPEED", "Overspeeds a vehicle", TrackIndicators.MeanOverspeed(days, version), "vehicleDays", inDays),
            Made("MEAN_FATIGUE", "Seconds of fatigued driving a vehicle", TrackIndicators.MeanFatigue(days, version), "vehicleDays", inDays),
            Made("OVERSPEED_PER_100_KM", "Overspeeds in 100 km", TrackIndicators.OverspeedPerHundredKilometres(days, version), "vehicleDays", inDays),
            Made("ROLL_CALLS", "Roll-calls answered in time", Rate.Of("查岗响应率", answered, calls, "calls", PlatformRules), "monitoringPlatforms", files),
            Made("CONNECTIVITY", "Platforms connected", Rate.Of("平台连通率", connected, minutes, "minutes", PlatformRules), "monitoringPlatforms", files),
            Made("HANDLING", "Alarms handled", PlatformIndicators.Handling(treated, toBeTreated, HandlingRules), "alarms", alarmed,
                Where(rows, "raisedOn", dates: true, ("isToBeTreated", true), ("isWithdrawn", false), ("stage", "CLOSED"))),
            Made("WAYBILL_USAGE", "Trips with a waybill", TripIndicators.WaybillUsage(trips, TripRules), "detectedTrips", ofTrips,
                Where(rows, "departedAt", dates: false, ("isWithdrawn", false), ("withoutWaybill", false))),
            Made("WAYBILL_TIMELINESS", "Waybills issued before departure", TripIndicators.Timeliness(waybills, WaybillRules), "waybills", ofWaybills),
            Made("WAYBILL_TRACK_MATCH", "Waybills whose track covers the way",
                TripIndicators.TrackMatch(waybills, Target(SupervisionTargets.TrackMatch, rows), WaybillRules), "waybills", ofWaybills),
            Made("WAYBILL_COMPLETION", "Waybills completed in time", TripIndicators.Completion(waybills, WaybillRules), "waybills", ofWaybills),
            Made("LOADER_CHECKS", "Departures with a confirmed loading", TripIndicators.LoaderChecks(waybills, WaybillRules), "waybills", ofWaybills),
        ];
    }

    private int Target(Figure figure, IndicatorRows rows) => NumberOf(figure, rows.Until);

    private int NumberOf(Figure figure, LocalDate day) => installation.Reference.Current.Figures.NumberOf(figure, day);

    private SupervisionIndicator Shown(IndicatorRows rows, string code, string en, Rate rate, string from, string where, string? met) => new(
        code, rate.Indicator, en, decimal.Round(rate.Numerator, 3), decimal.Round(rate.Denominator, 3),
        rate.Value is { } value ? Percent(code, value) : null, rate.Unit, rate.RuleVersion, TargetOf(code, rows.Until),
        rate.Value is { } reached ? IsMet(code, reached, rows.Until) : null, [.. rate.Excluded.Select(outage => outage.Notice)], from, where, met);

    private static IndicatorRows RowsOf(LocalDate month, DivisionCode? asked, PartyId? enterprise, string? prefix, PartyId? own)
    {
        var division = asked?.Prefix;
        if (prefix is null)
        {
            if (own is not { } party || (enterprise is { } other && other != party)) throw new GraphQLException("These are another's vehicles.", Codes.Forbidden);
            return MonthOf(month, division ?? "44", party);
        }
        if (division is { } wanted && !wanted.StartsWith(prefix, StringComparison.Ordinal)) throw new GraphQLException("This is not your division.", Codes.Forbidden);
        return MonthOf(month, division ?? prefix, enterprise);
    }

    private static IndicatorRows MonthOf(LocalDate day, string prefix, PartyId? party)
    {
        if (day.Year is < 2000 or > 2199) throw Codes.Bad("month", "A month of the years 2000 to 2199.");
        var from = day.With(DateAdjusters.StartOfMonth);
        return new(prefix, party, from, from.PlusMonths(1).PlusDays(-1));
    }

    /// <summary>The filter with which the rows are asked for: their place, their time and what else holds of them.</summary>
    private static string Where(IndicatorRows rows, string? field, bool dates, params (string Field, object Value)[] more)
    {
        var filter = new Dictionary<string, object> { ["division"] = new { startsWith = rows.Prefix } };
        if (field is not null)
        {
            filter[field] = dates
                ? new { gte = LocalDatePattern.Iso.Format(rows.From), lte = LocalDatePattern.Iso.Format(rows.Until) }
                : (object)new { gte = InstantPattern.General.Format(rows.Begin), lt = InstantPattern.General.Format(rows.End) };
        }
        foreach (var (name, value) in more) filter[name] = new { eq = value };
        return JsonSerializer.Serialize(filter);
    }
}
