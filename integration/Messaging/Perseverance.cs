namespace Regulatory.Integration.Messaging;

/// <summary>
/// Does something again and again until cancelled: after the usual interval when it went well, after a pause that doubles when it failed.
/// </summary>
internal sealed class Perseverance(MessagingSettings settings, TimeProvider time)
{
    /// <param name="attempt">
    /// The work; returns when there is nothing to do for now. Work that lasts calls what it is given whenever something went well.
    /// </param>
    /// <param name="failed">Told of every failure, and how long it is until the next attempt.</param>
    public async Task Run(Func<Action, CancellationToken, Task> attempt, Action<Exception, TimeSpan> failed, CancellationToken stop)
    {
        var pause = settings.FirstPause;
        while (!stop.IsCancellationRequested)
        {
            var wait = settings.Interval;
            try
            {
                await attempt(() => pause = settings.FirstPause, stop).ConfigureAwait(false);
                pause = settings.FirstPause;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                failed(fault, pause);
                wait = pause;
                pause = pause * 2 < settings.LongestPause ? pause * 2 : settings.LongestPause;
            }
            await Task.Delay(wait, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
