using Microsoft.Extensions.Logging.Abstractions;
using Regulatory.Api.Hosting;

namespace Regulatory.Api.Specs.Hosting;

/// <summary>Work of the host outlives what nobody foresaw, and ends when it is told to.</summary>
public sealed class LastingWorkSpec
{
    [Fact]
    public async Task what_nobody_foresaw_is_followed_by_another_beginning()
    {
        using var work = new Stumbling(times: 2);
        await work.StartAsync(default);
        await work.Stands.WaitAsync(TimeSpan.FromMinutes(1));
        work.Beginnings.ShouldBe(3);
        work.ExecuteTask!.IsCompleted.ShouldBeFalse();
        await work.StopAsync(default);
        work.ExecuteTask.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task work_that_stumbles_is_stopped_while_it_pauses()
    {
        using var work = new Stumbling(times: int.MaxValue);
        await work.StartAsync(default);
        await work.Stumbles.WaitAsync(TimeSpan.FromMinutes(1));
        await work.StopAsync(default);
        work.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
    }

    private sealed class Stumbling(int times) : LastingWork(TimeProvider.System, NullLogger.Instance)
    {
        private readonly TaskCompletionSource stumbles = new(), stands = new();

        public Task Stumbles => stumbles.Task;

        public Task Stands => stands.Task;

        public int Beginnings { get; private set; }

        protected override async Task Work(CancellationToken stop)
        {
            stumbles.TrySetResult();
            if (Beginnings++ < times) throw new ArgumentOutOfRangeException(nameof(stop), "A clock was moved under the feet of a library.");
            stands.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, stop);
        }
    }
}
