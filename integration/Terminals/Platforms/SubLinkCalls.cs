using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>
/// Opens sub links: calls platforms where their login says, and only at addresses that were agreed with them, so that nobody who knows a password
/// can make this host call others.
/// </summary>
/// <param name="numbers">Gives numbers to connections.</param>
internal sealed class SubLinkCalls(Func<long> numbers, PlatformLinkServices services)
{
    private readonly ConcurrentDictionary<Task, bool> running = new();

    /// <summary>Calls a platform, unless somebody does already.</summary>
    public void Call(PlatformSession session, CancellationToken stop)
    {
        var (address, port) = session.SubAddress;
        if (port == 0 || !session.Access.Addresses.Contains(address))
        {
            services.Counts.Add("809.sub.elsewhere");
            return;
        }
        if (!session.Tasks.BeginDialling()) return;
        var call = Task.Run(() => Serve(session, new(IPAddress.Parse(address), port), stop), CancellationToken.None);
        running.TryAdd(call, true);
        _ = call.ContinueWith(done => running.TryRemove(done, out _), TaskScheduler.Default);
    }

    /// <summary>Until all links that were opened have ended.</summary>
    public Task Ended() => Task.WhenAll(running.Keys);

    private async Task Serve(PlatformSession session, IPEndPoint where, CancellationToken stop)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            if (!await Connect(socket, where, stop).ConfigureAwait(false))
            {
                services.Counts.Add("809.sub.unreachable");
                // 0x9007: it cannot be opened.
                session.Main?.Send(new LinkNotice(LinkNotice.SubBroken, 0), session.Access);
                return;
            }
            var end = new CancellationTokenSource();
            var stopping = stop.Register(end.Cancel);
            await using (stopping.ConfigureAwait(false))
            {
                var stream = new NetworkStream(socket, ownsSocket: false);
                await using (stream.ConfigureAwait(false))
                {
                    var link = new SubLinkConnection(numbers(), session, new StreamPipes(stream), _ => end.Cancel(), services);
                    link.Ask();
                    var watch = Watch(link, end.Token);
                    await link.Run(end.Token).ConfigureAwait(false);
                    await end.CancelAsync().ConfigureAwait(false);
                    await watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }
        }
        finally
        {
            session.Tasks.EndDialling();
        }
    }

    /// <summary>One that is not accepted is in no session yet, and nobody else looks after it.</summary>
    private async Task Watch(SubLinkConnection link, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), services.Time);
        while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false)) link.Check();
    }

    private async Task<bool> Connect(Socket socket, IPEndPoint where, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(services.Settings.BeforeLogin, services.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        try
        {
            await socket.ConnectAsync(where, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private sealed class StreamPipes(Stream stream) : IDuplexPipe
    {
        public PipeReader Input { get; } = PipeReader.Create(stream, new(leaveOpen: true));

        public PipeWriter Output { get; } = PipeWriter.Create(stream, new(leaveOpen: true));
    }
}
