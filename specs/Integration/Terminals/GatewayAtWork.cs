using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Integration.Terminals.Sessions;
using Regulatory.Ledger.Personal;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>A gateway at any free port, with its journal on a database, until it is stopped.</summary>
public sealed class GatewayAtWork : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly NpgsqlDataSource source;
    private readonly Task work;

    /// <param name="app">Connection string of the application role.</param>
    /// <param name="time">For time limits; the machine's when null.</param>
    public GatewayAtWork(string app, GatewaySettings? settings = null, TimeProvider? time = null, IClock? clock = null, ILoggerFactory? logs = null, JournalSettings? journal = null)
    {
        (settings, time, logs) = ((settings ?? new()) with { Port = settings?.Port ?? 0 }, time ?? TimeProvider.System, logs ?? NullLoggerFactory.Instance);
        source = NpgsqlDataSource.Create(app);
        Register = new(source);
        Journal = new(app, journal ?? new(), time, logs.CreateLogger<FrameJournal>());
        Signal = new(app, TimeProvider.System);
        Feed = new(source, Signal);
        Sessions = new(settings.OrderPatience, time);
        Journal.Stored += Signal.Announce;
        Gateway = new(new(
            settings, Register, Journal, Seal, new(source), Sessions, Counts, clock ?? SystemClock.Instance, time, logs.CreateLogger<TerminalGateway>()));
        Listener = new(Gateway, settings, logs);
        work = Task.WhenAll(Journal.Run(stop.Token), Listener.Run(stop.Token), Gateway.Watch(stop.Token));
    }

    public static TelemetrySeal Seal { get; } = new(EnvelopeSuite.Aes, new byte[32]);

    public SmallRegister Register { get; }

    public FrameJournal Journal { get; }

    public PositionSignal Signal { get; }

    public PositionFeed Feed { get; }

    public SessionTable Sessions { get; }

    public GatewayCounts Counts { get; } = new();

    public TerminalGateway Gateway { get; }

    public TerminalListener Listener { get; }

    public Task<IPEndPoint> Address => Listener.Bound;

    /// <summary>A terminal that has not said anything yet.</summary>
    public async Task<RoadTerminal> Connect(string phone, Edition edition = Edition.Jt2013, int? receiveBuffer = null) =>
        await RoadTerminal.Connect(await Address, phone, edition, receiveBuffer);

    /// <summary>A terminal of <see cref="SmallRegister.EnterRegistered"/> that has authenticated.</summary>
    public async Task<RoadTerminal> Enter(int number, Edition edition = Edition.Jt2013, int? receiveBuffer = null)
    {
        var terminal = await Connect(SmallRegister.PhoneOf(number), edition, receiveBuffer);
        if (await terminal.Authenticate(SmallRegister.CodeOf(number)) is not ReplyResult.Done) throw new InvalidOperationException("Not let in.");
        return terminal;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
        await source.DisposeAsync();
    }
}
