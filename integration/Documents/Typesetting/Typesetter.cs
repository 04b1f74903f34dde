using System.Text.Json;
using System.Threading.Channels;
using NodaTime;

namespace Regulatory.Integration.Documents.Typesetting;

/// <summary>
/// Typesets documents in worker processes that it starts, watches and replaces. A document whose worker dies is tried once
/// more on a fresh one; what then fails, fails with a <see cref="TypesettingFault"/>.
/// </summary>
public sealed class Typesetter : IAsyncDisposable
{
    private readonly TypesetterSettings settings;
    private readonly Channel<Seat> seats;
    private readonly Seat[] all;
    private int waiting;
    private bool disposed;

    public Typesetter(TypesetterSettings settings)
    {
        this.settings = settings;
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Workers, 1);
        seats = Channel.CreateBounded<Seat>(settings.Workers);
        all = [.. Enumerable.Range(0, settings.Workers).Select(_ => new Seat())];
        foreach (var seat in all)
        {
            seats.Writer.TryWrite(seat);
        }
    }

    /// <summary>The processes at work now.</summary>
    public IReadOnlyList<int> ProcessIds => [.. all.Select(s => s.Worker).OfType<TypstWorker>().Select(w => w.ProcessId)];

    /// <summary>Workers started so far, replacements included.</summary>
    public int Starts => all.Sum(s => s.Starts);

    /// <summary>Starts every worker, so that the first document does not wait for the fonts.</summary>
    public async Task WarmUpAsync(CancellationToken stop = default)
    {
        var taken = new List<Seat>();
        try
        {
            while (taken.Count < all.Length)
            {
                taken.Add(await seats.Reader.ReadAsync(stop).ConfigureAwait(false));
            }

            await Task.WhenAll(taken.Select(StaffAsync)).ConfigureAwait(false);
        }
        finally
        {
            taken.ForEach(seat => seats.Writer.TryWrite(seat));
        }
    }

    /// <summary>The document as PDF/A-3a.</summary>
    /// <exception cref="TypesettingException">It could not be typeset; the exception's fault says why.</exception>
    public async Task<byte[]> TypesetAsync(TypesettingJob job, CancellationToken stop = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var seat = await TakeSeatAsync(job, stop).ConfigureAwait(false);
        try
        {
            try
            {
                return await TypesetOnAsync(seat, job).ConfigureAwait(false);
            }
            catch (IOException)
            {
                seat.Dismiss();
                return await TypesetOnAsync(seat, job).ConfigureAwait(false);
            }
        }
        catch (IOException lost)
        {
            var reason = seat.Worker?.Reason ?? lost.Message;
            seat.Dismiss();
            throw new TypesettingException(new TypesettingFault.WorkerLost(job.Template, reason), lost);
        }
        catch (OperationCanceledException slow)
        {
            seat.Dismiss();
            throw new TypesettingException(new TypesettingFault.TimeLimitExceeded(job.Template, settings.TimeLimit), slow);
        }
        finally
        {
            seats.Writer.TryWrite(seat);
        }
    }

    /// <summary>Waits for documents in work, then stops the workers.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        for (var i = 0; i < all.Length; i++)
        {
            (await seats.Reader.ReadAsync().ConfigureAwait(false)).Dismiss();
        }
    }

    private async Task<Seat> TakeSeatAsync(TypesettingJob job, CancellationToken stop)
    {
        if (seats.Reader.TryRead(out var free))
        {
            return free;
        }

        var ahead = Interlocked.Increment(ref waiting);
        try
        {
            return ahead <= settings.Queue
                ? await seats.Reader.ReadAsync(stop).ConfigureAwait(false)
                : throw new TypesettingException(new TypesettingFault.QueueFull(job.Template, settings.Queue));
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private async Task<byte[]> TypesetOnAsync(Seat seat, TypesettingJob job)
    {
        var worker = await StaffAsync(seat).ConfigureAwait(false);
        var id = ++seat.Asked;
        var request = JsonSerializer.SerializeToUtf8Bytes(new
        {
            id,
            template = job.Template,
            data = job.Data,
            attachments = job.Attachments,
            createdAt = job.CreatedAt.ToUnixTimeSeconds(),
        });
        using var limit = new CancellationTokenSource(settings.TimeLimit.ToTimeSpan());
        using var answer = await worker.AskAsync(request, limit.Token).ConfigureAwait(false);
        if (answer.RootElement.GetProperty("id").GetInt64() != id)
        {
            throw new IOException("The worker answered another request.");
        }

        return answer.RootElement.TryGetProperty("pdf", out var pdf)
            ? pdf.GetBytesFromBase64()
            : throw new TypesettingException(new TypesettingFault.TemplateFault(
                job.Template, answer.RootElement.GetProperty("fault").GetString() ?? ""));
    }

    private async Task<TypstWorker> StaffAsync(Seat seat)
    {
        if (seat.Worker is not { HasExited: false })
        {
            seat.Dismiss();
            seat.Worker = await TypstWorker.StartAsync(settings).ConfigureAwait(false);
            seat.Starts++;
        }

        return seat.Worker;
    }

    /// <summary>The place of one worker: whoever holds the seat, and nobody else, talks to the worker.</summary>
    private sealed class Seat
    {
        public TypstWorker? Worker { get; set; }

        public int Starts { get; set; }

        public long Asked { get; set; }

        public void Dismiss()
        {
            Worker?.Dispose();
            Worker = null;
        }
    }
}
