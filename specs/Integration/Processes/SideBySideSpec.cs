using System.Collections.Concurrent;
using Regulatory.Integration.Processes.Following;

namespace Regulatory.Integration.Specs.Processes;

/// <summary>What has nothing in common goes on at the same time; what has, in its order.</summary>
public sealed class SideBySideSpec
{
    [Fact]
    public async Task pieces_about_the_same_follow_each_other_and_others_do_not_wait()
    {
        var done = new ConcurrentQueue<string>();
        var first = new TaskCompletionSource();
        Piece Of(string name, params string[] keys) => new(keys, _ =>
        {
            done.Enqueue(name);
            return Task.CompletedTask;
        });
        await SideBySide.Do(
            [
                new(["a"], async _ =>
                {
                    await first.Task;
                    done.Enqueue("a1");
                }),
                Of("a2", "a"), Of("ab", "a", "b"), Of("b2", "b"),
                new(["c"], _ =>
                {
                    done.Enqueue("c");
                    // Had it waited for the first piece, nobody would ever let that one go on.
                    first.SetResult();
                    return Task.CompletedTask;
                }),
            ],
            atOnce: 2, CancellationToken.None);
        done.ShouldBe(["c", "a1", "a2", "ab", "b2"]);
    }

    [Fact]
    public async Task what_is_to_be_done_alone_waits_for_all_before_it_and_holds_all_after_it()
    {
        var done = new ConcurrentQueue<string>();
        Piece Of(string name, string key, bool alone = false) => new(
            [key],
            async _ =>
            {
                // Whoever need not wait comes by meanwhile.
                for (var turn = 0; turn < 20; turn++) await Task.Yield();
                done.Enqueue(name);
            },
            alone);
        await SideBySide.Do(
            [Of("a", "a"), Of("b", "b"), Of("fallen", "c", alone: true), Of("d", "d"), Of("a again", "a"), Of("fallen too", "e", alone: true), Of("f", "f")],
            atOnce: 8, CancellationToken.None);
        var order = done.ToList();
        order[..2].ShouldBe(["a", "b"], ignoreOrder: true);
        order[2].ShouldBe("fallen");
        order[3..5].ShouldBe(["d", "a again"], ignoreOrder: true);
        order[5..].ShouldBe(["fallen too", "f"]);
    }

    [Fact]
    public async Task no_more_at_once_than_there_are_places()
    {
        var (working, most) = (0, 0);
        var gate = new Lock();
        await SideBySide.Do(
            Enumerable.Range(0, 50).Select(n => new Piece([n.ToString(System.Globalization.CultureInfo.InvariantCulture)], async _ =>
            {
                lock (gate) most = Math.Max(most, ++working);
                await Task.Yield();
                lock (gate) working--;
            })),
            atOnce: 3, CancellationToken.None);
        most.ShouldBeInRange(1, 3);
    }

    [Fact]
    public async Task after_a_failure_nothing_that_follows_it_is_done_and_the_failure_is_told()
    {
        var done = new ConcurrentQueue<string>();
        var fault = await Should.ThrowAsync<InvalidOperationException>(() => SideBySide.Do(
            [
                new(["a"], _ => throw new InvalidOperationException("broken")),
                new(["a"], _ =>
                {
                    done.Enqueue("after it");
                    return Task.CompletedTask;
                }),
                // Ends only because it is told to.
                new(["b"], stop => Task.Delay(Timeout.Infinite, stop)),
            ],
            atOnce: 4, CancellationToken.None));
        fault.Message.ShouldBe("broken");
        done.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_piece_that_cannot_be_made_ends_those_before_it_first()
    {
        var running = 0;
        using var began = new ManualResetEventSlim();
        IEnumerable<Piece> Pieces()
        {
            yield return new(["a"], async stop =>
            {
                running++;
                began.Set();
                await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
                running--;
            });
            began.Wait();
            throw new InvalidOperationException("unreadable");
        }
        var fault = await Should.ThrowAsync<InvalidOperationException>(() => SideBySide.Do(Pieces(), atOnce: 1, CancellationToken.None));
        fault.Message.ShouldBe("unreadable");
        running.ShouldBe(0);
    }

    [Fact]
    public async Task told_to_stop_it_ends()
    {
        using var stop = new CancellationTokenSource();
        var run = SideBySide.Do([new(["a"], stopped => Task.Delay(Timeout.Infinite, stopped))], atOnce: 1, stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => run);
    }
}
