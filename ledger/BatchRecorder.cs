using Npgsql;

namespace Regulatory.Ledger;

/// <summary>Sees a batch through: until every request in it has its outcome, or the exception that says why there is none.</summary>
/// <remarks>
/// A batch whose connection breaks is sent again with the same command ids. If the first try was recorded after all, its requests
/// come back as <see cref="Duplicate"/> of themselves; they are never recorded twice.
/// </remarks>
/// <param name="announce">Is told the new head after each batch.</param>
internal sealed class BatchRecorder(LedgerOptions options, Action<long> announce)
{
    /// <summary>Records a batch, however often it takes; every request in it has its outcome or its exception afterwards.</summary>
    public async Task Record(BatchSender sender, IReadOnlyList<Pending> batch)
    {
        var waiting = batch;
        var unknown = false;
        for (var attempt = 0; waiting.Count > 0; attempt++)
        {
            try
            {
                var outcomes = await sender.Send([.. waiting.Select(pending => pending.Request)]).ConfigureAwait(false);
                for (var i = 0; i < outcomes.Length; i++) waiting[i].Complete(outcomes[i]);
                announce(sender.Head);
                return;
            }
            catch (Exception fault) when (Faults.Of(fault) == Fault.Request)
            {
                await Separate(sender, waiting, fault).ConfigureAwait(false);
                return;
            }
            catch (Exception fault) when (Faults.Of(fault) == Fault.Connection)
            {
                unknown |= sender.WasSent;
                await sender.Disconnect().ConfigureAwait(false);
                if (sender.WasUsed) continue;
                waiting = [.. waiting.Where(pending => !GivenUp(pending, unknown, fault))];
                if (waiting.Count > 0) await Task.Delay(Faults.Pause(attempt)).ConfigureAwait(false);
            }
            catch (Exception fault)
            {
                // The database answers but cannot do the work; its own word for that means that the transaction was rolled back.
                unknown |= fault is not PostgresException;
                await sender.Disconnect().ConfigureAwait(false);
                foreach (var pending in waiting)
                    pending.Fail(new LedgerUnavailableException($"The ledger cannot record now: {fault.Message}", unknown, fault));
                return;
            }
        }
    }

    /// <summary>One request's data made the database refuse the batch: each half is tried by itself until it stands alone.</summary>
    private async Task Separate(BatchSender sender, IReadOnlyList<Pending> batch, Exception fault)
    {
        if (batch.Count == 1)
        {
            batch[0].Fail(new InvalidAppendException($"The database refuses this request: {fault.Message}", fault));
            return;
        }
        await Record(sender, [.. batch.Take(batch.Count / 2)]).ConfigureAwait(false);
        await Record(sender, [.. batch.Skip(batch.Count / 2)]).ConfigureAwait(false);
    }

    private bool GivenUp(Pending pending, bool unknown, Exception fault)
    {
        if (pending.Age < options.Patience) return false;
        pending.Fail(new LedgerUnavailableException($"The ledger's database is away: {fault.Message}", unknown, fault));
        return true;
    }
}
