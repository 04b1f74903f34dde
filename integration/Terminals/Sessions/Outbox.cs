using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>
/// What goes to one terminal: several may write, nobody waits. While the terminal does not read, what is written is held here, and the
/// gateway takes nothing more from it.
/// </summary>
internal sealed class Outbox(PipeWriter output, TimeProvider time)
{
    private readonly Lock gate = new();
    private ArrayBufferWriter<byte>? held;
    private TaskCompletionSource? ready;
    private long blockedAt;
    private ushort serial;
    private bool closed;

    /// <summary>How long the terminal has not read by now; null while it does.</summary>
    public TimeSpan? BlockedFor
    {
        get { lock (gate) return ready is null ? null : time.GetElapsedTime(blockedAt); }
    }

    /// <summary>Waits until the terminal reads.</summary>
    public Task Ready
    {
        get { lock (gate) return ready?.Task ?? Task.CompletedTask; }
    }

    /// <summary>Takes serials for frames of the platform.</summary>
    public ushort Serials(int count)
    {
        lock (gate)
        {
            var first = serial;
            serial = unchecked((ushort)(serial + count));
            return first;
        }
    }

    /// <summary>Writes the answer to a frame; <see cref="Send"/> sends it.</summary>
    public void Answer(in Header to, Message answer, Edition edition)
    {
        if (answer is GeneralReply reply)
        {
            // Nearly every answer is one of these, and there are tens of thousands a second.
            Span<byte> body = stackalloc byte[5];
            BinaryPrimitives.WriteUInt16BigEndian(body, reply.ReplySerial);
            BinaryPrimitives.WriteUInt16BigEndian(body[2..], reply.ReplyId);
            body[4] = (byte)reply.Result;
            Write(to, answer.Id, body);
            return;
        }
        Write(to, answer.Id, answer.Encode(edition).Span);
    }

    /// <summary>Writes whole frames; <see cref="Send"/> sends them.</summary>
    public void Write(IEnumerable<byte[]> frames)
    {
        lock (gate)
        {
            if (closed) return;
            foreach (var frame in frames)
                if (ready is null) output.Write(frame);
                else (held ??= new()).Write(frame);
        }
    }

    /// <summary>Sends what was written since the last time.</summary>
    public void Send()
    {
        lock (gate)
        {
            if (closed || ready is not null) return;
            var flush = output.FlushAsync();
            if (flush.IsCompletedSuccessfully)
            {
                closed = flush.Result.IsCompleted;
                return;
            }
            ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
            blockedAt = time.GetTimestamp();
            _ = Finish(flush.AsTask());
        }
    }

    /// <summary>Nothing is sent any more.</summary>
    public void Close()
    {
        lock (gate) closed = true;
    }

    private void Write(in Header to, ushort id, ReadOnlySpan<byte> body)
    {
        lock (gate)
        {
            if (closed) return;
            var header = new Header(id, to.Phone, serial, to.ProtocolVersion);
            // The pipe must not be written to while it waits.
            if (ready is null) FrameEncoder.Encode(output, header, body);
            else FrameEncoder.Encode(held ??= new(), header, body);
            serial = unchecked((ushort)(serial + 1));
        }
    }

    private async Task Finish(Task<FlushResult> flush)
    {
        while (true)
        {
            var over = true;
            try
            {
                over = (await flush.ConfigureAwait(false)).IsCompleted;
            }
            catch (Exception lost) when (lost is IOException or OperationCanceledException or InvalidOperationException)
            {
                // The connection has ended, which its reader sees as well.
            }
            lock (gate)
            {
                closed |= over;
                if (closed || held is not { WrittenCount: > 0 })
                {
                    ready!.SetResult();
                    ready = null;
                    return;
                }
                output.Write(held.WrittenSpan);
                held.ResetWrittenCount();
                flush = output.FlushAsync().AsTask();
            }
        }
    }
}
