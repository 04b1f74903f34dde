using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Processes;

/// <summary>A process across departments as it is remembered: the fold of its own stream, and nothing else.</summary>
/// <param name="Run">How often it has begun; what is over can begin anew when the law brings the same matter up again.</param>
/// <param name="State">Where the run stands; null before the first.</param>
/// <param name="Knows">What the run remembers of its causes, by name.</param>
/// <param name="Steps">Steps of the run: the rule that refused one, or null for one that was taken.</param>
/// <param name="Duties">What officers were asked in the run.</param>
/// <param name="Awaited">Acknowledgements that are owed, by message.</param>
/// <param name="Answers">What was acknowledged or answered in the run, by message.</param>
/// <param name="Deadlines">Limits that run, by name.</param>
/// <param name="Passed">Limits of the run that have passed, by name; those of acknowledgements by message.</param>
/// <param name="Blocked">Waybills are blocked; outlives the run.</param>
/// <param name="Requested">A request by an officer that the run has not begun upon yet.</param>
public sealed record Process(
    int Run,
    string? State,
    bool Completed,
    ImmutableSortedDictionary<string, string> Knows,
    ImmutableSortedDictionary<string, RuleId?> Steps,
    ImmutableSortedSet<string> Duties,
    ImmutableSortedDictionary<Guid, AcknowledgementAwaited> Awaited,
    ImmutableSortedDictionary<Guid, AcknowledgementReceived> Answers,
    ImmutableSortedDictionary<string, Deadline> Deadlines,
    ImmutableSortedDictionary<string, LocalDate> Passed,
    bool Blocked,
    JointReviewRequested? Requested)
{
    private static readonly StringComparer Ordinal = StringComparer.Ordinal;

    public static Process Initial { get; } = new(
        0, null, false,
        ImmutableSortedDictionary.Create<string, string>(Ordinal),
        ImmutableSortedDictionary.Create<string, RuleId?>(Ordinal),
        ImmutableSortedSet.Create<string>(Ordinal),
        ImmutableSortedDictionary<Guid, AcknowledgementAwaited>.Empty,
        ImmutableSortedDictionary<Guid, AcknowledgementReceived>.Empty,
        ImmutableSortedDictionary.Create<string, Deadline>(Ordinal),
        ImmutableSortedDictionary.Create<string, LocalDate>(Ordinal),
        Blocked: false, Requested: null);

    /// <summary>A run is under way.</summary>
    public bool IsRunning => State is not null && !Completed;

    public string? Known(string name) => Knows.GetValueOrDefault(name);

    public static Process Evolve(Process process, ProcessFact fact) => fact switch
    {
        JointReviewRequested requested => process with { Requested = requested },
        ProcessStarted started => Initial with
        {
            Run = process.Run + 1, State = started.State, Blocked = process.Blocked, Knows = started.Knows,
        },
        ProcessJoined joined => process with { Knows = process.With(joined.Learnt) },
        ProcessStepTaken taken => process with { Steps = process.Steps.SetItem(taken.Step, null) },
        ProcessStepRefused refused => process with { Steps = process.Steps.SetItem(refused.Step, refused.Rule) },
        OfficerAsked asked => process with { Duties = process.Duties.Add(asked.Duty) },
        EnterpriseNotified => process,
        WaybillsBlocked => process with { Blocked = true },
        WaybillsReleased => process with { Blocked = false },
        AcknowledgementAwaited awaited => process with { Awaited = process.Awaited.SetItem(awaited.MessageId, awaited) },
        AcknowledgementReceived received => process with
        {
            Awaited = process.Awaited.Remove(received.MessageId), Answers = process.Answers.SetItem(received.MessageId, received),
        },
        DeadlineSet set => process with { Deadlines = process.Deadlines.SetItem(set.Deadline, set.Due), Passed = process.Passed.Remove(set.Deadline) },
        DeadlineMet met => process with { Deadlines = process.Deadlines.Remove(met.Deadline) },
        DeadlineLapsed lapsed => process with
        {
            Deadlines = process.Deadlines.Remove(lapsed.Deadline),
            Awaited = Guid.TryParseExact(lapsed.Deadline, "D", out var message) ? process.Awaited.Remove(message) : process.Awaited,
        },
        DeadlinePassed passed => process with
        {
            Deadlines = process.Deadlines.Remove(passed.Deadline), Passed = process.Passed.SetItem(passed.Deadline, passed.Due),
        },
        ProcessMoved moved => process with { State = moved.To },
        ProcessCompleted completed => process with
        {
            State = completed.State, Completed = true,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private ImmutableSortedDictionary<string, string> With(ImmutableSortedDictionary<string, string> more) => Knows.SetItems(more);
}
