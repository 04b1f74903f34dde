using NodaTime;
using Npgsql;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Api.Hosting;

/// <summary>
/// The gateway of vehicles' terminals as the role <c>terminals</c> has it: positions can be followed on every such host, and where a port is
/// set terminals are served. Whoever serves them must have put an <see cref="ITerminalRegister"/> among the services.
/// </summary>
public static class TerminalParts
{
    /// <exception cref="InvalidOperationException">A setting of <c>Terminals</c> is unknown or wrong; names it.</exception>
    public static GatewaySettings SettingsOf(IConfiguration configuration) =>
        (configuration.GetSection("Terminals").Get<GatewaySettings>(options => options.ErrorOnUnknownConfiguration = true) ?? new()).Checked();

    /// <param name="app">Connection string of the application role.</param>
    public static void AddTerminals(this IServiceCollection services, GatewaySettings settings, string app)
    {
        services.AddSingleton(host => new PositionSignal(app, host.GetRequiredService<TimeProvider>()));
        services.AddSingleton(host => new TerminalSource(NpgsqlDataSource.Create(app)));
        services.AddSingleton(host => new PositionFeed(
            host.GetRequiredService<TerminalSource>().Connections, host.GetRequiredService<PositionSignal>()));
        services.AddSingleton(host => new CardReadings(host.GetRequiredService<TerminalSource>().Connections));
        services.AddSingleton<ICardFeed>(host => host.GetRequiredService<CardReadings>());
        services.AddHostedService<TerminalCardWork>();
        services.AddSingleton(host => new SessionTable(settings.OrderPatience, host.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ITerminalOrders>(host => host.GetRequiredService<SessionTable>());
        if (settings.Port is null) return;

        services.AddJournal(app);
        services.AddSingleton<GatewayCounts>();
        services.AddSingleton(host => new TerminalGateway(new(
            settings,
            host.GetService<ITerminalRegister>() ?? throw new InvalidOperationException(
                "Terminals:Port is set, but this host has no register of terminals to ask."),
            host.GetRequiredService<FrameJournal>(), host.GetRequiredService<Installation>().TelemetrySeal, new(host.GetRequiredService<TerminalSource>().Connections),
            host.GetRequiredService<SessionTable>(), host.GetRequiredService<GatewayCounts>(), host.GetRequiredService<IClock>(),
            host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<TerminalGateway>>())));
        services.AddSingleton(host => new TerminalListener(
            host.GetRequiredService<TerminalGateway>(), settings, host.GetRequiredService<ILoggerFactory>()));
        services.AddHostedService<GatewayWork>();
        services.AddSingleton(settings);
        services.AddHostedService<TerminalOrderWork>();
        services.AddHostedService<TerminalReportWork>();
    }

    /// <summary>The journal, once, for whoever takes frames at this host.</summary>
    internal static void AddJournal(this IServiceCollection services, string app)
    {
        if (services.Any(known => known.ServiceType == typeof(FrameJournal))) return;
        services.AddHostedService<SignalWork>();
        services.AddSingleton(host => new FrameJournal(
            app, new(), host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<FrameJournal>>()));
        services.AddHostedService<JournalWork>();
    }

    /// <summary>Hears of positions that other hosts have stored.</summary>
    private sealed class SignalWork(PositionSignal signal, TimeProvider time, ILogger<SignalWork> log) : LastingWork(time, log)
    {
        protected override Task Work(CancellationToken stop) => signal.Listen(stop);
    }

    /// <summary>Stores what terminals send.</summary>
    private sealed class JournalWork(FrameJournal journal, PositionSignal signal, TimeProvider time, ILogger<JournalWork> log)
        : LastingWork(time, log)
    {
        protected override async Task Work(CancellationToken stop)
        {
            journal.Stored += signal.Announce;
            try
            {
                await journal.Run(stop);
            }
            finally
            {
                journal.Stored -= signal.Announce;
            }
        }
    }

    /// <summary>Serves terminals, and looks after their connections.</summary>
    private sealed class GatewayWork(TerminalListener listener, TerminalGateway gateway, TimeProvider time, ILogger<GatewayWork> log)
        : LastingWork(time, log)
    {
        protected override async Task Work(CancellationToken stop)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
            // When one of the two fails, both begin anew.
            Task[] both = [listener.Run(either.Token), gateway.Watch(either.Token)];
            var first = await Task.WhenAny(both);
            await either.CancelAsync();
            await Task.WhenAll(both).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await first;
        }
    }
}

/// <summary>Connections of the gateway, apart from those of acts: a storm of terminals must not keep officers waiting.</summary>
internal sealed record TerminalSource(NpgsqlDataSource Connections) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Connections.DisposeAsync();
}
