using NodaTime;
using Npgsql;
using Regulatory.Integration.Supervision.Live;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Api.Hosting;

/// <summary>What a host of the role <c>api</c> needs to show where vehicles are and were.</summary>
public static class LiveParts
{
    /// <param name="app">Connection string of the application role.</param>
    public static void AddLiveMap(this IServiceCollection services, string app)
    {
        services.AddSingleton(_ => new LiveSource(NpgsqlDataSource.Create(app)));
        services.AddSingleton(host =>
        {
            var connections = host.GetRequiredService<LiveSource>().Connections;
            // A host that stores positions hears of them at once; another one looks every second, which is as often as frames come.
            var signal = host.GetService<PositionSignal>() ?? new(app, host.GetRequiredService<TimeProvider>());
            return new LiveWork(
                host.GetRequiredService<Installation>(), new(connections, signal), new(connections), host.GetRequiredService<IClock>(),
                host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<LiveWork>>());
        });
        services.AddHostedService(host => host.GetRequiredService<LiveWork>());
        services.AddSingleton(host => new LiveTracks(
            host.GetRequiredService<Installation>(), new(host.GetRequiredService<LiveSource>().Connections), host.GetRequiredService<IClock>()));
        services.AddSingleton(host => new LiveViews(
            host.GetRequiredService<LiveWork>(), host.GetRequiredService<LiveTracks>(),
            new(host.GetRequiredService<Installation>(), host.GetRequiredService<IClock>()), new(host.GetRequiredService<Installation>()),
            new(host.GetRequiredService<Installation>(), host.GetRequiredService<IClock>()), host.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Connections of the map, apart from those of acts.</summary>
    private sealed record LiveSource(NpgsqlDataSource Connections) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Connections.DisposeAsync();
    }
}
