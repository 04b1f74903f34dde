using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Processes.Following;

/// <summary>
/// What an instance does upon one fact, as the facts of its stream. It begins at what the stream was before that fact had any effect, so
/// that after a crash it comes out the same, and leaves out what the stream has already.
/// </summary>
public sealed class Course
{
    private readonly ProcessId process;
    private readonly FactSeen seen;
    private readonly LocalDate on;
    private readonly ImmutableHashSet<string> done;

    private Course(ProcessId process, FactSeen seen, LocalDate on, Process before, ImmutableHashSet<string> done) =>
        (this.process, this.seen, this.on, Before, this.done) = (process, seen, on, before, done);

    /// <summary>The instance before the fact had any effect on it.</summary>
    public Process Before { get; }

    /// <param name="recorded">Everything that the instance's stream holds, with its places in the ledger.</param>
    /// <param name="on">The day on which the rest is done.</param>
    public static Course Of(ProcessId process, FactSeen seen, IEnumerable<(long Position, ProcessFact Fact)> recorded, LocalDate on)
    {
        var (before, done) = (Process.Initial, ImmutableHashSet.CreateBuilder<string>());
        foreach (var (position, fact) in recorded)
        {
            // What others recorded after the fact in hand is for its own turn.
            var cause = (fact as ICaused)?.Cause.Position;
            if (cause is null ? position <= seen.Position : cause < seen.Position) before = Process.Evolve(before, fact);
            else if (cause == seen.Position) done.Add(MarkOf(fact));
        }
        return new(process, seen, on, before, done.ToImmutable());
    }

    /// <summary>The facts that moves become and that are not recorded yet; of commands by what they are, before they are given.</summary>
    /// <returns>A fact, or a command to be given and what its outcome becomes.</returns>
    public IEnumerable<Stage> Of(IEnumerable<Move> moves)
    {
        var (state, run) = (Before.State, Before.Run);
        SortedSet<string> open = new(Before.Deadlines.Keys.Concat(Before.Awaited.Keys.Select(message => message.ToString("D"))), StringComparer.Ordinal);
        foreach (var move in moves.SelectMany(move => move is Move.End ? [.. open.Select(limit => new Move.Lapse(limit)), move] : (IEnumerable<Move>)[move]))
        {
            if (move is Move.Start) run++;
            var stage = move is Move.Give give
                ? new Stage(null, give, CommandIds.Derived($"regulatory/process/{process}/{run}/{give.Step}"))
                : new Stage(FactOf(move, state, run), null, default);
            state = stage.Fact switch
            {
                ProcessStarted started => started.State,
                ProcessMoved moved => moved.To,
                ProcessCompleted completed => completed.State,
                _ => state,
            };
            Track(open, stage.Fact);
            if (!done.Contains(stage.Fact is { } fact ? MarkOf(fact) : StepMark(stage.Command!.Step))) yield return stage;
        }
    }

    /// <summary>The fact that a command given and accepted becomes.</summary>
    public ProcessStepTaken Taken(Stage stage, string target) => new(
        stage.Command!.Step, stage.Command.Command.GetType().Name, target, stage.CommandId, stage.Command.Basis, seen.Cause, on);

    /// <summary>The fact that a command refused becomes.</summary>
    public ProcessStepRefused Refused(Stage stage, string target, Domain.Kernel.Refusal refusal) => new(
        stage.Command!.Step, stage.Command.Command.GetType().Name, target, stage.CommandId, stage.Command.Basis,
        refusal.Rule, refusal.Details, seen.Cause, on);

    private static void Track(SortedSet<string> open, ProcessFact? fact)
    {
        if (fact is DeadlineSet set) open.Add(set.Deadline);
        else if (fact is AcknowledgementAwaited awaited) open.Add(awaited.MessageId.ToString("D"));
        else if (fact is DeadlineMet met) open.Remove(met.Deadline);
    }

    private ProcessFact FactOf(Move move, string? state, int run) => move switch
    {
        Move.Start start => new ProcessStarted(start.State, Named(start.Knows), seen.Cause, on),
        Move.Join join => new ProcessJoined(Named(join.Learnt), seen.Cause, on),
        Move.Ask ask => new OfficerAsked(ask.Duty, ask.Role, ask.Zh, ask.En, ask.Due, ask.Basis, seen.Cause, on),
        Move.Notify told => new EnterpriseNotified(
            told.Notice, told.Party, told.Division, told.Subject, told.Zh, told.En, told.Basis, seen.Cause, on),
        Move.Tell tell => new AcknowledgementAwaited(
            tell.Partner, CommandIds.Derived($"regulatory/message/{process}/{run}/{tell.Partner}/{tell.Notice}/{tell.About}"), tell.Notice,
            Named(tell.Content), tell.Due, tell.Basis, seen.Cause, on),
        Move.Block block => new WaybillsBlocked(block.Subject, block.Basis, seen.Cause, on),
        Move.Release release => new WaybillsReleased(release.Subject, release.Basis, seen.Cause, on),
        Move.Watch watch => new DeadlineSet(watch.Limit, watch.Due, watch.Basis, seen.Cause, on),
        Move.Met met => new DeadlineMet(met.Limit, seen.Cause, on),
        Move.Lapse lapse => new DeadlineLapsed(lapse.Limit, seen.Cause, on),
        Move.GoTo go => new ProcessMoved(state ?? "", go.State, go.Basis, seen.Cause, on),
        Move.End end => new ProcessCompleted(end.State, seen.Cause, on),
        _ => throw new System.Diagnostics.UnreachableException($"{move.GetType().Name} becomes no fact."),
    };

    private static ImmutableSortedDictionary<string, string> Named(ImmutableArray<(string Name, string? Value)> values) =>
        values.Where(value => value.Value is not null)
            .ToImmutableSortedDictionary(value => value.Name, value => value.Value!, StringComparer.Ordinal);

    /// <summary>What tells one fact from the others that the same cause led to.</summary>
    private static string MarkOf(ProcessFact fact) => fact switch
    {
        ProcessStepTaken taken => StepMark(taken.Step),
        ProcessStepRefused refused => StepMark(refused.Step),
        OfficerAsked asked => $"duty {asked.Duty}",
        AcknowledgementAwaited awaited => $"message {awaited.MessageId:D}",
        EnterpriseNotified told => $"notice {told.Notice}",
        DeadlineSet set => $"limit {set.Deadline}",
        DeadlineMet met => $"met {met.Deadline}",
        DeadlineLapsed lapsed => $"lapsed {lapsed.Deadline}",
        ProcessMoved moved => $"{moved.From} to {moved.To}",
        _ => fact.GetType().Name,
    };

    private static string StepMark(string step) => $"step {step}";
}

/// <summary>A fact to be recorded, or a command to be given first.</summary>
/// <param name="CommandId">Of the command; the same whenever it is given.</param>
public sealed record Stage(ProcessFact? Fact, Move.Give? Command, Guid CommandId);
