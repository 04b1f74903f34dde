using System.Diagnostics;

namespace Regulatory.Ledger;

/// <summary>A request that waits for its outcome.</summary>
internal sealed class Pending(AppendRequest request, int facts, int length, CancellationToken cancellation)
{
    private readonly TaskCompletionSource<AppendOutcome> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long since = Stopwatch.GetTimestamp();

    public AppendRequest Request => request;

    public int Facts => facts;

    public int Length => length;

    public CancellationToken Cancellation => cancellation;

    public TimeSpan Age => Stopwatch.GetElapsedTime(since);

    public Task<AppendOutcome> Outcome => completion.Task;

    public void Complete(AppendOutcome outcome) => completion.SetResult(outcome);

    public void Fail(Exception fault)
    {
        completion.SetException(fault);
        // The caller may have gone away, and nobody else is to be told.
        _ = completion.Task.Exception;
    }
}
