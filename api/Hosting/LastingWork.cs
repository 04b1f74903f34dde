namespace Regulatory.Api.Hosting;

/// <summary>
/// Work that lasts as long as the host. A failure that it does not know itself is logged as an error, and it begins again after a pause
/// that doubles: such a failure must neither end the host, which has other work besides, nor end this work for good.
/// </summary>
public abstract partial class LastingWork(TimeProvider time, ILogger log) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1), LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>The time that pauses are measured by.</summary>
    protected TimeProvider Time { get; } = time;

    /// <summary>The work, from its beginning until it is told to stop.</summary>
    protected abstract Task Work(CancellationToken stop);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = FirstPause; !stoppingToken.IsCancellationRequested;)
        {
            var began = Time.GetTimestamp();
            try
            {
                await Work(stoppingToken);
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                if (Time.GetElapsedTime(began) > LongestPause) pause = FirstPause;
                BeginsAgain(log, GetType().Name, pause, fault);
            }
            await Task.Delay(pause, Time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Work} met something unforeseen, and begins again in {Pause}")]
    private static partial void BeginsAgain(ILogger log, string work, TimeSpan pause, Exception fault);
}
