using NodaTime;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Specs.Processes;

/// <summary>
/// The five things that every process proves: it comes to its end in any order of messages, duplicates do nothing, what comes after the end
/// is ignored, a limit that lost the race does nothing, a second start joins the first. A spec of a process derives from it and tells the
/// process's story.
/// </summary>
public abstract class ProcessSpec
{
    /// <summary>A process with what was on record before, not yet begun.</summary>
    protected abstract GivenProcess Given();

    /// <summary>What begins it.</summary>
    protected abstract GivenProcess Begin(GivenProcess process);

    /// <summary>What might begin it a second time.</summary>
    protected abstract GivenProcess BeginAgain(GivenProcess process);

    /// <summary>What then comes until the end, in no order.</summary>
    protected abstract IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest { get; }

    /// <summary>The state in which it ends.</summary>
    protected abstract string End { get; }

    /// <summary>Any limit is over by then.</summary>
    private static readonly LocalDate MuchLater = new(2031, 6, 2);

    [Fact]
    public void it_comes_to_its_end_in_any_order_of_messages()
    {
        foreach (var order in Orders([.. Rest]))
        {
            var process = order.Aggregate(Begin(Given()), (at, next) => next(at));
            process.State.Completed.ShouldBeTrue();
            process.State.State.ShouldBe(End);
        }
    }

    [Fact]
    public void duplicates_do_nothing()
    {
        var process = Rest.Aggregate(Begin(Given()), (at, next) => next(at).Again());
        var (facts, commands) = (process.Facts.Count, process.Commands.Count);
        process.Again();
        process.Facts.Count.ShouldBe(facts);
        process.Commands.Count.ShouldBe(commands);
        process.Facts.OfType<ProcessStarted>().Count().ShouldBe(1);
        process.Facts.OfType<ProcessCompleted>().Count().ShouldBe(1);
    }

    [Fact]
    public void what_comes_after_the_end_is_ignored()
    {
        var process = Rest.Aggregate(Begin(Given()), (at, next) => next(at));
        var facts = process.Facts.Count;
        foreach (var late in Rest) late(process);
        process.Facts.Count.ShouldBe(facts);
    }

    [Fact]
    public void a_limit_that_lost_the_race_does_nothing()
    {
        var process = Rest.Aggregate(Begin(Given()), (at, next) => next(at));
        var facts = process.Facts.Count;
        process.DaysPass(MuchLater);
        process.Facts.Count.ShouldBe(facts);
    }

    [Fact]
    public void a_second_start_joins_the_first()
    {
        var process = BeginAgain(Begin(Given()));
        var commands = process.Commands.Count;
        process.Facts.OfType<ProcessStarted>().Count().ShouldBe(1);
        process.Again().Commands.Count.ShouldBe(commands);
        Rest.Aggregate(process, (at, next) => next(at)).State.State.ShouldBe(End);
    }

    private static IEnumerable<IReadOnlyList<T>> Orders<T>(IReadOnlyList<T> things)
    {
        if (things.Count == 0) yield return [];
        for (var first = 0; first < things.Count; first++)
            foreach (var rest in Orders<T>([.. things.Where((_, index) => index != first)]))
                yield return [things[first], .. rest];
    }
}
