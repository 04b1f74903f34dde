using System.Buffers;
using System.Collections.Concurrent;
using System.Net.Sockets;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Fleets.Protocol;

/// <summary>One connection to the gateway: frames go out, answers find the frames that they answer, the rest is somebody else's to answer.</summary>
internal sealed class Line : IAsyncDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly ConcurrentDictionary<ushort, TaskCompletionSource<Message>> awaited = new();
    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource hungUp = new();
    private readonly Edition edition;
    private Task listening = Task.CompletedTask;

    private Line(Edition edition) => this.edition = edition;

    public bool IsOpen => !listening.IsCompleted;

    /// <param name="order">What the platform wants of the terminal, with the serial of its frame.</param>
    /// <exception cref="SocketException">Nobody answers there.</exception>
    public static async Task<Line> Open(string host, int port, Edition edition, Func<Line, Message, Header, Task> order, CancellationToken stop)
    {
        var line = new Line(edition);
        try
        {
            await line.socket.ConnectAsync(host, port, stop);
        }
        catch
        {
            await line.DisposeAsync();
            throw;
        }
        line.listening = line.Listen(order);
        return line;
    }

    /// <summary>Writes a frame.</summary>
    /// <exception cref="IOException">The connection has ended.</exception>
    public async Task Write(ReadOnlyMemory<byte> wire, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            while (wire.Length > 0) wire = wire[await socket.SendAsync(wire, stop)..];
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            throw new IOException("The connection has ended.", gone);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Writes a frame and waits for its answer.</summary>
    /// <returns>Null when none came in time.</returns>
    /// <exception cref="IOException">The connection has ended.</exception>
    public async Task<Message?> Ask(Spoken frame, TimeSpan patience, CancellationToken stop)
    {
        var answer = awaited.GetOrAdd(frame.Serial, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await Write(frame.Wire, stop);
            var first = await Task.WhenAny(answer.Task, listening).WaitAsync(patience, stop);
            return answer.Task.IsCompletedSuccessfully ? await answer.Task
                : throw new IOException("The gateway has ended the connection.", first.Exception);
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            awaited.TryRemove(frame.Serial, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await hungUp.CancelAsync();
        socket.Dispose();
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        hungUp.Dispose();
        turn.Dispose();
    }

    private async Task Listen(Func<Line, Message, Header, Task> order)
    {
        var (cutter, buffer, kept) = (new FrameCutter(), new byte[8192], 0);
        try
        {
            while (true)
            {
                var got = await socket.ReceiveAsync(buffer.AsMemory(kept), hungUp.Token);
                if (got == 0) return;
                var unread = new ReadOnlySequence<byte>(buffer, 0, kept + got);
                while (cutter.TryCut(ref unread, out var cut))
                    if (cut.Frame is { } frame) await Take(frame, order);
                kept = (int)unread.Length;
                unread.ToArray().CopyTo(buffer, 0);
            }
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException or OperationCanceledException or IOException)
        {
            // The connection has ended; whoever waits for an answer sees that there is none.
        }
    }

    private async Task Take(Frame frame, Func<Line, Message, Header, Task> order)
    {
        switch (MessageTable.Read(frame, edition).Message)
        {
            case GeneralReply reply: Answered(reply.ReplySerial, reply); break;
            case RegistrationReply reply: Answered(reply.ReplySerial, reply); break;
            case { } wanted: await order(this, wanted, frame.Header); break;
            default: await order(this, new EmptyMessage(frame.Header.Id), frame.Header); break;
        }
    }

    private void Answered(ushort serial, Message answer)
    {
        if (awaited.TryGetValue(serial, out var asked)) asked.TrySetResult(answer);
    }
}
