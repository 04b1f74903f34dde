using System.Collections.Immutable;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Api.Hosting;

/// <summary>What a gateway says of itself that concerns nobody in particular.</summary>
/// <param name="Connections">Now, those without a session included.</param>
/// <param name="Sessions">Terminals that have authenticated.</param>
/// <param name="Paused">Connections of which nothing is read now.</param>
/// <param name="Queued">Frames that wait to be stored.</param>
/// <param name="StoringSeconds">For how long the batch that is being stored has been; 0 while there is none.</param>
/// <param name="Frames">Stored since the gateway began; repeated ones and positions likewise.</param>
/// <param name="Counts">What was counted since it began, by name: frames that were not read by reason, pauses, cuts.</param>
public sealed record GatewayNumbers(
    int Connections, int Sessions, int Paused, int Queued, double StoringSeconds, long Frames, long RepeatedFrames, long Positions,
    long RepeatedPositions, ImmutableSortedDictionary<string, long> Counts);

/// <summary>Terminals online of a division and an edition.</summary>
/// <param name="Division">Null for those that are on no book.</param>
public sealed record OnlineOf(string? Division, int Edition, int Terminals);

/// <summary>A terminal whose clock is off.</summary>
/// <param name="Number">Stands for it in the tables of telemetry.</param>
/// <param name="Behind">Seconds; negative for ahead.</param>
public sealed record DriftedClock(int Number, long Behind);

/// <summary>What a gateway tells whoever operates.</summary>
/// <param name="Drifted">The worst of them.</param>
public sealed record GatewayReport(GatewayNumbers Numbers, ImmutableArray<OnlineOf> Online, ImmutableArray<DriftedClock> Drifted)
{
    /// <summary>Seconds from which on a clock is off: from then on positions are not qualified (jt808 peers §4 no. 8).</summary>
    private const long Off = 300;

    private const int Shown = 100;

    /// <summary>The gateway of this host, without saying where its terminals belong.</summary>
    /// <param name="host">Services of a host that has a gateway.</param>
    internal static GatewayReport Of(IServiceProvider host)
    {
        var (gateway, sessions, journal) = (
            host.GetRequiredService<TerminalGateway>(), host.GetRequiredService<SessionTable>(), host.GetRequiredService<FrameJournal>());
        var stored = journal.Counts;
        return new(
            new(
                gateway.Connections, sessions.Count, gateway.Paused, journal.Queued, Math.Round(journal.BusyFor?.TotalSeconds ?? 0, 1), stored.Frames,
                stored.RepeatedFrames, stored.Positions, stored.RepeatedPositions, host.GetRequiredService<GatewayCounts>().All),
            [],
            [
                .. sessions.Online.Where(terminal => terminal.ClockBehind is > Off or < -Off)
                    .OrderByDescending(terminal => Math.Abs(terminal.ClockBehind!.Value)).Take(Shown)
                    .Select(terminal => new DriftedClock(terminal.Number, terminal.ClockBehind!.Value)),
            ]);
    }
}
