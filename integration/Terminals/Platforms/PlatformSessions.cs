using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Jt809;
using Regulatory.Ledger;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>The platforms that have logged in at this host, and what is done for them by time: records of connection, roll-calls, sub links.</summary>
internal sealed partial class PlatformSessions(SubLinkCalls calls, PlatformLinkServices services)
{
    private readonly ConcurrentDictionary<MonitoringPlatformId, PlatformSession> sessions = new();
    private readonly ConcurrentDictionary<MonitoringPlatformId, Instant?> settled = new();
    private long? swept;

    public int Count => sessions.Count;

    public PlatformSession? Find(MonitoringPlatformId platform) => sessions.GetValueOrDefault(platform);

    /// <summary>A platform has logged in: of two links on which it has, the newer one stays.</summary>
    public async ValueTask<PlatformSession> Open(PlatformAccess access, Login login, MainLink link, Instant now, CancellationToken cancellation)
    {
        var number = await services.Platforms.Of(access.Platform, cancellation).ConfigureAwait(false);
        while (true)
        {
            var session = sessions.GetOrAdd(access.Platform, _ => new(number, access, now, services));
            session.Enter(link, access, login, now);
            // It may have been given up in between.
            if (sessions.GetValueOrDefault(access.Platform) == session) return session;
        }
    }

    /// <summary>Looks after all platforms; called about every second.</summary>
    public async Task Tend(Instant now, CancellationToken stop)
    {
        await Task.WhenAll(sessions.Values.Select(session => Tried(() => Tend(session, now, stop)))).ConfigureAwait(false);
        if (swept is { } last && services.Time.GetElapsedTime(last) < services.Settings.Grace) return;
        swept = services.Time.GetTimestamp();
        await Tried(() => Sweep(now, stop)).ConfigureAwait(false);
    }

    private async Task Tend(PlatformSession session, Instant now, CancellationToken stop)
    {
        var platform = session.Access.Platform;
        session.FinishParting();
        if (!session.IsRecorded) await Connected(session, stop).ConfigureAwait(false);
        if (session.Lost is { } lost)
        {
            if (lost.Reason is not (LinkLoss.LoggedOut or LinkLoss.Withdrawn) && now - lost.At < Duration.FromTimeSpan(services.Settings.Grace)) return;
            await End(session, lost.At, lost.Reason, now, stop).ConfigureAwait(false);
            return;
        }
        if (session.Tasks.RefreshIsDue(services)) await Refresh(session, await services.Register.Of(platform, stop).ConfigureAwait(false), now).ConfigureAwait(false);
        if (session.Tasks.ReadingsAreDue(services)) await Metered(session, now, stop).ConfigureAwait(false);
        if (!session.Tasks.SubLinkIsDue(services)) return;
        if (session.Sub is { } sub) sub.Send(new LinkSignal(LinkSignal.SubKeepAlive), session.Access);
        else if (session.Main is not null) calls.Call(session, stop);
    }

    private static Task Refresh(PlatformSession session, PlatformStanding standing, Instant now)
    {
        if (standing.Access is not { } access || !access.IsSameAs(session.Access))
        {
            // 0x9008: this platform closes the links; it may log in again by what is agreed now.
            session.Main?.Send(new LinkNotice(LinkNotice.SubClosed, 1), session.Access);
            session.Part("withdrawn");
        }
        else if (standing.OpenCall is { } call && call.Call != session.Tasks.Asked && now <= call.AnswerBy && session.Ask(call))
        {
            session.Tasks.Asked = call.Call;
        }
        return Task.CompletedTask;
    }

    /// <summary>Enters that it is connected; and before, that an earlier time is over of which a host that has died did not say so.</summary>
    private async Task Connected(PlatformSession session, CancellationToken stop)
    {
        var platform = session.Access.Platform;
        var standing = await services.Register.Of(platform, stop).ConfigureAwait(false);
        if (standing.ConnectedAt is { } since && since < session.Since)
        {
            var heard = await services.Platforms.HeardAt(session.Number, session.Since, stop).ConfigureAwait(false);
            var last = heard is { } at ? Instant.Max(at, since) : since;
            if (session.Since - last > Duration.FromTimeSpan(services.Settings.Idle))
                await services.Register.Disconnected(platform, last, LinkLoss.HostEnded, stop).ConfigureAwait(false);
        }
        await services.Register.Connected(platform, session.Since, stop).ConfigureAwait(false);
        session.IsRecorded = true;
    }

    private async Task End(PlatformSession session, Instant at, LinkLoss reason, Instant now, CancellationToken stop)
    {
        var platform = session.Access.Platform;
        await Metered(session, now, stop).ConfigureAwait(false);
        // Heard since then, it is connected to another host.
        var heard = await services.Platforms.HeardAt(session.Number, null, stop).ConfigureAwait(false);
        if (heard is not { } last || last <= at) await services.Register.Disconnected(platform, at, reason, stop).ConfigureAwait(false);
        if (session.Lost is null) session.BeginAgain(now);
        else sessions.TryRemove(new(platform, session));
    }

    private async Task Metered(PlatformSession session, Instant now, CancellationToken stop)
    {
        if (session.Meter.Read(now) is { } readings) await services.Register.Metered(session.Access.Platform, readings, stop).ConfigureAwait(false);
    }

    /// <summary>Platforms that are on record as connected and speak to no host any more: the one that served them has died.</summary>
    private async Task Sweep(Instant now, CancellationToken stop)
    {
        var silent = now - Duration.FromTimeSpan(services.Settings.Idle + services.Settings.Grace);
        foreach (var (platform, heard) in await services.Platforms.Heard(stop).ConfigureAwait(false))
        {
            if (sessions.ContainsKey(platform) || heard > silent || (settled.TryGetValue(platform, out var known) && known == heard)) continue;
            if ((await services.Register.Of(platform, stop).ConfigureAwait(false)).ConnectedAt is { } since && since <= silent)
                await services.Register.Disconnected(platform, heard is { } at ? Instant.Max(at, since) : since, LinkLoss.HostEnded, stop).ConfigureAwait(false);
            settled[platform] = heard;
        }
    }

    /// <summary>While the database is away, everything is tried again the next time.</summary>
    private async Task Tried(Func<Task> what)
    {
        try
        {
            await what().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is LedgerUnavailableException or NpgsqlException)
        {
            Waiting(services.Log, fault.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What platforms do waits to be recorded: {Reason}")]
    private static partial void Waiting(ILogger log, string reason);
}
