using System.Runtime.ExceptionServices;

namespace Regulatory.Integration.Processes.Following;

/// <summary>A piece of work, and what it is about.</summary>
/// <param name="Keys">Work that has one of them in common is done in its order.</param>
/// <param name="Alone">It is done when everything before it has been, and before everything after it.</param>
public sealed record Piece(IReadOnlyCollection<string> Keys, Func<CancellationToken, Task> Work, bool Alone = false);

/// <summary>Does pieces of work side by side, except those that are about the same: these follow each other.</summary>
public static class SideBySide
{
    /// <summary>
    /// Does them all. When one fails, no other is begun any more, and its failure is thrown when those that were begun have ended: nothing
    /// that follows it in its order has been done.
    /// </summary>
    /// <param name="atOnce">Pieces that are worked on at the same time.</param>
    public static async Task Do(IEnumerable<Piece> pieces, int atOnce, CancellationToken stop)
    {
        using var places = new SemaphoreSlim(atOnce);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Exception? first = null;
        var last = new Dictionary<string, Task>(StringComparer.Ordinal);
        var all = new List<Task>();
        Task? alone = null;
        try
        {
            foreach (var piece in pieces)
            {
                Task[] before = piece.Alone
                    ? [.. all]
                    : [.. piece.Keys.Select(key => last.GetValueOrDefault(key)).Append(alone).OfType<Task>().Distinct()];
                var task = Task.Run(() => After(before, piece), CancellationToken.None);
                foreach (var key in piece.Keys) last[key] = task;
                if (piece.Alone) alone = task;
                all.Add(task);
            }
        }
        catch (Exception fault)
        {
            // A piece cannot be made: those before it have been begun.
            await Fail(fault);
        }
        await Task.WhenAll(all);
        if (first is not null) ExceptionDispatchInfo.Throw(first);
        stop.ThrowIfCancellationRequested();

        // Of those that end because of it, none is the first.
        Task Fail(Exception fault)
        {
            Interlocked.CompareExchange(ref first, fault, null);
            return over.CancelAsync();
        }

        async Task After(Task[] before, Piece piece)
        {
            await Task.WhenAll(before);
            await places.WaitAsync(CancellationToken.None);
            try
            {
                if (!over.IsCancellationRequested) await piece.Work(over.Token);
            }
            catch (Exception fault)
            {
                await Fail(fault);
            }
            finally
            {
                places.Release();
            }
        }
    }
}
