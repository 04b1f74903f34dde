using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>Orders of one session that wait for the terminal's answer.</summary>
internal sealed class PendingOrders
{
    /// <summary>A terminal that answers nothing must not collect orders for ever.</summary>
    private const int Most = 16;

    private readonly Lock gate = new();
    private readonly Dictionary<(ushort Serial, ushort Id), TaskCompletionSource<OrderOutcome>> waiting = [];
    private bool closed;

    /// <summary>Begins to wait for an answer.</summary>
    /// <returns>Null when too many wait.</returns>
    public Task<OrderOutcome>? Expect(ushort serial, ushort id)
    {
        var answer = new TaskCompletionSource<OrderOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (closed) return Task.FromResult(OrderOutcome.Unanswered);
            if (waiting.Count >= Most) return null;
            waiting[(serial, id)] = answer;
        }
        return answer.Task;
    }

    /// <summary>Nobody waits for the answer any more.</summary>
    public void Forget(ushort serial, ushort id)
    {
        lock (gate) waiting.Remove((serial, id));
    }

    /// <summary>The terminal has answered; an answer that nobody waits for is none.</summary>
    public void Answered(GeneralReply reply)
    {
        TaskCompletionSource<OrderOutcome>? answer;
        lock (gate)
            if (!waiting.Remove((reply.ReplySerial, reply.ReplyId), out answer))
                return;
        answer.SetResult(reply.Result switch
        {
            ReplyResult.Done => OrderOutcome.Done,
            ReplyResult.BadMessage => OrderOutcome.BadMessage,
            ReplyResult.Unsupported => OrderOutcome.Unsupported,
            _ => OrderOutcome.Failed,
        });
    }

    /// <summary>The session has ended: there will be no answers.</summary>
    public void Close()
    {
        List<TaskCompletionSource<OrderOutcome>> left;
        lock (gate)
        {
            closed = true;
            left = [.. waiting.Values];
            waiting.Clear();
        }
        foreach (var answer in left) answer.SetResult(OrderOutcome.Unanswered);
    }
}
