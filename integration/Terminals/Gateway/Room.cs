namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>How many frames of a connection may wait at once. One takes, anybody gives back.</summary>
internal sealed class Room(int size)
{
    private readonly Lock gate = new();
    private TaskCompletionSource? waiting;
    private int taken;

    /// <summary>Takes a place if there is one.</summary>
    public bool TryTake()
    {
        lock (gate)
        {
            if (taken >= size) return false;
            taken++;
            return true;
        }
    }

    /// <summary>Takes a place as soon as there is one.</summary>
    public async Task Take(CancellationToken cancellation)
    {
        while (true)
        {
            Task free;
            lock (gate)
            {
                if (taken < size)
                {
                    taken++;
                    return;
                }
                free = (waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }
            await free.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    public void GiveBack()
    {
        TaskCompletionSource? waiter;
        lock (gate)
        {
            taken--;
            (waiter, waiting) = (waiting, null);
        }
        waiter?.SetResult();
    }
}
