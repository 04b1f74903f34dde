using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts;
using DrivingHours = Regulatory.Domain.Waybills.DrivingHours;

namespace Regulatory.Api.Hosting;

/// <summary>What supervision knows of a trip's vehicle, its terminal and its drivers.</summary>
public sealed partial class WaybillParts
{
    /// <summary>The standing of the vehicle that the waybill names; the initial one where it is not under supervision.</summary>
    private async ValueTask<SupervisedVehicle> Supervised(WaybillContent content, ActPlan plan, CancellationToken cancellation) =>
        await plan.Load(supervision.Vehicles, new VehicleKey(content.Vehicle.Plate).ToString(), cancellation);

    /// <summary>
    /// The plate of the vehicle that was entered with a certificate, and its technical grade. The register of licences does not say to which vehicle
    /// it gave one; without an entry neither is known.
    /// </summary>
    private async ValueTask<(Plate? Plate, int? Grade)> EntryWith(string certificate, ActPlan plan, CancellationToken cancellation)
    {
        if (await questions.VehicleCertifiedBy(certificate, cancellation) is not { } key) return default;
        var vehicle = await plan.Load(supervision.Vehicles, key.ToString(), cancellation);
        if (!vehicle.IsEntered || vehicle.CertificateNumber != certificate) return default;
        return (key.Plate, (int?)vehicle.Grade + 1);
    }

    /// <summary>
    /// The terminal on the vehicle's entry, and when it was last heard of. A vehicle that is not entered has none that is registered, whatever its
    /// waybill says.
    /// </summary>
    private async ValueTask<TerminalStanding?> TerminalOf(
        WaybillContent content, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        if (await Supervised(content, plan, cancellation) is not { IsEntered: true, Terminal: { } terminal }) return null;
        var isNamed = content.Vehicle.TerminalNumber is not { } named || TerminalId.TryParse(named, null, out var said) && said == terminal;
        // A vehicle with a terminal of its own is online when that speaks, whatever the carrier's platform says of it.
        var heard = await questions.LatestOf(terminal, isOwn: true, context.Figures, cancellation);
        return new(
            terminal.ToString(), isNamed, await questions.HasTelemetry(cancellation), heard?.ReceivedAt,
            heard is { HasFix: true } && TerminalStanding.IsFresh(heard.At, context) ? new(heard.Position.Latitude / 1_000_000m, heard.Position.Longitude / 1_000_000m) : null);
    }

    /// <summary>Why the vehicle must not be sent out (V-04).</summary>
    private async ValueTask<ImmutableArray<string>> HeldBackFor(
        WaybillContent content, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        await Supervised(content, plan, cancellation) is { IsEntered: true } vehicle
            ? [.. FitForDispatch.ReasonsAgainst(vehicle, context).Select(WordsOf)]
            : [];

    /// <summary>How long the drivers were at the wheel, of those who have a log and whose vehicles are listened to.</summary>
    private async ValueTask<ImmutableArray<DrivingHours>> HoursOf(
        WaybillContent content, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var hours = ImmutableArray.CreateBuilder<DrivingHours>();
        // However often cards went in and out, each vehicle's positions are read once.
        var tracks = new Dictionary<VehicleKey, ImmutableArray<TrackPoint>>();
        var since = context.At - Duration.FromHours(24);
        foreach (var (duty, driver) in content.Crew())
        {
            if (duty is CrewDuty.Escort) continue;
            var log = await plan.Load(supervision.Duties, driver.Person.ToString(), cancellation);
            var track = new List<TrackPoint>();
            foreach (var sittings in log.Sittings.Where(sitting => !(sitting.Until < since)).ToLookup(sitting => sitting.Vehicle))
            {
                if (!tracks.TryGetValue(sittings.Key, out var whole))
                    tracks[sittings.Key] = whole = await TrackOf(sittings.Key, since, context.At, plan, cancellation);
                track.AddRange(whole.Where(point => sittings.Any(sitting => sitting.From <= point.At && !(sitting.Until < point.At))));
            }
            if (track.Count == 0) continue;
            var driven = DrivenTime.Of(track, context.At, AlarmParameters.Of(context.Figures, context.On));
            hours.Add(new(driver.Person, driven.ContinuousMinutes, driven.MinutesInDay));
        }
        return hours.ToImmutable();
    }

    private async ValueTask<ImmutableArray<TrackPoint>> TrackOf(
        VehicleKey vehicle, Instant from, Instant until, ActPlan plan, CancellationToken cancellation)
    {
        if ((await plan.Load(supervision.Vehicles, vehicle.ToString(), cancellation)).Terminal is not { } terminal) return [];
        return
        [
            .. (await questions.PositionsOf(terminal, from, until, cancellation)).Select(position => new TrackPoint
            {
                Vehicle = vehicle, At = position.At, ReceivedAt = position.ReceivedAt, Position = position.Position, Speed = position.Speed,
                HasFix = (position.Status & 2) != 0, AccOn = (position.Status & 1) != 0, Status = position.Status,
            }),
        ];
    }

    private static string WordsOf(DispatchFault fault) => fault switch
    {
        DispatchFault.Suspended => "停运 · suspended",
        DispatchFault.Offline => "离线 · offline",
        DispatchFault.InsuranceExpired => "承运人责任险过期 · insurance expired",
        DispatchFault.ReviewFailed => "年度审验不合格 · review failed",
        DispatchFault.ReviewOverdue => "逾期未审验 · review overdue",
        _ => "逾期未检验检测 · inspection overdue",
    };
}
