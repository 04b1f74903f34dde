using System.Collections.Concurrent;

namespace Regulatory.Projections;

/// <summary>How far this process's runners have come, for those who wait for a position.</summary>
internal sealed class ReadModelProgress
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> moves = new();

    /// <summary>Completes at the next move of the read model in this process.</summary>
    public Task NextMove(string model) => Signal(model).Task;

    public void Moved(string model)
    {
        if (moves.TryRemove(model, out var signal)) signal.SetResult();
    }

    private TaskCompletionSource Signal(string model) =>
        moves.GetOrAdd(model, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
