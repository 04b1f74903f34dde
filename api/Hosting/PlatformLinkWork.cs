using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Platforms;

namespace Regulatory.Api.Hosting;

/// <summary>Serves the links of other platforms, and looks after them.</summary>
public sealed class PlatformLinkWork(PlatformGateway gateway, PlatformLinkSettings settings, ILoggerFactory logs, TimeProvider time)
    : LastingWork(time, logs.CreateLogger<PlatformLinkWork>())
{
    protected override async Task Work(CancellationToken stop)
    {
        var listener = new TerminalListener(gateway, new() { Port = settings.Port }, logs);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        // When one of the two fails, both begin anew.
        Task[] both = [listener.Run(either.Token), gateway.Watch(either.Token)];
        var first = await Task.WhenAny(both);
        await either.CancelAsync();
        await Task.WhenAll(both).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }
}
