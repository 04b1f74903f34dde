using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;

namespace Regulatory.Projections.Processes;

/// <summary>What a process waits for.</summary>
/// <param name="Limit">Name of the limit, or the id of the message.</param>
/// <param name="Partner">Who owes an acknowledgement; null for a limit of the process's own.</param>
/// <param name="Notice">What they were told or asked.</param>
/// <param name="Until">Last day.</param>
/// <param name="Late">That day is over.</param>
public sealed record ProcessWait(string Limit, string? Partner, string? Notice, LocalDate Until, bool Late);

/// <summary>A command that a process gave in a run.</summary>
/// <param name="Step">Its name, once in a run; a resident id in the number of a licence that it names is masked.</param>
/// <param name="Target">Stream of what it was given to.</param>
/// <param name="Basis">The article or rule by which it was given.</param>
/// <param name="Rule">The rule that refused it; null when it was accepted.</param>
/// <param name="Position">Place in the ledger of the record of the step.</param>
/// <param name="CausePosition">Place in the ledger of the fact that led to it.</param>
public sealed record ProcessStep(
    string Step, string Command, string Target, string Basis, string? Rule, long Position, long CausePosition, LocalDate On);

/// <summary>What an officer was asked to do in a run.</summary>
public sealed record ProcessDuty(string Duty, Role Role, string Zh, string En, LocalDate? Until, LocalDate AskedOn);

/// <summary>
/// Processes across departments 跨部门流程监控: one row an instance, where it stands, what it did last and why, and what it waits for.
/// </summary>
/// <param name="Id">Name and key: <c>revocation-consequences/0198…</c>.</param>
/// <param name="Process">Name of the process.</param>
/// <param name="Subject">Stream of the fact that began the run.</param>
/// <param name="Division">Division of the matter; the province where the process names none.</param>
/// <param name="Run">How often it has begun.</param>
/// <param name="Steps">The commands that the run gave, in order; the latest hundred of them.</param>
/// <param name="LastStep">The latest command that it gave, and its step.</param>
/// <param name="LastCommand">Name of that command.</param>
/// <param name="LastRule">The rule that refused it; null when it was accepted.</param>
/// <param name="LastBasis">The article or rule by which it was given.</param>
/// <param name="Refused">Commands of the run that the law refused.</param>
/// <param name="CausePosition">Place in the ledger of the fact that made it move last.</param>
/// <param name="Waiting">What it waits for, earliest first.</param>
/// <param name="WaitingUntil">The earliest last day.</param>
/// <param name="Late">How many of them are late.</param>
/// <param name="Blocked">Waybills are blocked.</param>
/// <param name="Version">Version of the instance's stream.</param>
[ReadModel("process_monitor", version: 3), ReadableBy(
    Role.SuperiorAuthority, Role.DecisionMaker, Role.AgencyHead, Role.CaseUnitHead, Role.CreditOfficer, Role.PublicityClerk, Role.Reviewer, Role.Supervisor,
    Role.Auditor)]
public sealed record ProcessMonitor(
    [property: Key] string Id,
    [property: Filterable(Exact = true)] string Process,
    string Zh,
    string En,
    [property: Filterable(Exact = true)] string Subject,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    int Run,
    [property: Filterable(Exact = true)] string State,
    [property: Filterable] bool Completed,
    ImmutableArray<ProcessStep> Steps,
    string? LastStep,
    string? LastCommand,
    string? LastRule,
    string? LastBasis,
    [property: Filterable] int Refused,
    long CausePosition,
    ImmutableArray<ProcessWait> Waiting,
    [property: Filterable] LocalDate? WaitingUntil,
    [property: Filterable] int Late,
    ImmutableArray<ProcessDuty> Duties,
    [property: Filterable] bool Blocked,
    LocalDate StartedOn,
    [property: Filterable] LocalDate ChangedOn,
    long Version)
{
    /// <summary>An operator may have thousands of vehicles, and each is a step.</summary>
    private const int StepsShown = 100;

    private static readonly DivisionCode Province = DivisionCode.Parse("440000");

    public static IEnumerable<string> KeysOf(ProcessFact fact, FactContext at) => [ProcessLimits.ProcessOf(at)];

    public static ProcessMonitor? Evolve(ProcessMonitor? row, ProcessFact fact, FactContext at) =>
        Moved(row, fact, at) is not { } after ? null : after with
        {
            ChangedOn = fact.On,
            Version = at.Version,
            CausePosition = (fact as ICaused)?.Cause.Position ?? after.CausePosition,
            WaitingUntil = after.Waiting.IsEmpty ? null : after.Waiting.Min(wait => wait.Until),
            Late = after.Waiting.Count(wait => wait.Late),
        };

    private static ProcessMonitor? Moved(ProcessMonitor? row, ProcessFact fact, FactContext at) => fact switch
    {
        ProcessStarted started => Begun(row, started, at),
        _ when row is null => null,
        JointReviewRequested or ProcessJoined or EnterpriseNotified => row,
        ProcessStepTaken taken => row with
        {
            LastStep = NumbersOfPersons.WithoutId(taken.Step), LastCommand = taken.Command, LastRule = null, LastBasis = taken.Basis,
            Steps = row.And(new(taken.Step, taken.Command, taken.Target, taken.Basis, null, at.Position, taken.Cause.Position, taken.On)),
        },
        ProcessStepRefused refused => row with
        {
            LastStep = NumbersOfPersons.WithoutId(refused.Step), LastCommand = refused.Command, LastRule = refused.Rule.Value, LastBasis = refused.Basis,
            Refused = row.Refused + 1,
            Steps = row.And(new(
                refused.Step, refused.Command, refused.Target, refused.Basis, refused.Rule.Value, at.Position, refused.Cause.Position, refused.On)),
        },
        OfficerAsked asked => row with
        {
            Duties = row.Duties.Add(new(
                NumbersOfPersons.WithoutId(asked.Duty), asked.Role, NumbersOfPersons.WithoutId(asked.Zh), NumbersOfPersons.WithoutId(asked.En), asked.Due?.Due, asked.On)),
        },
        WaybillsBlocked => row with { Blocked = true },
        WaybillsReleased => row with { Blocked = false },
        AcknowledgementAwaited sent => row.WaitsFor(new(sent.MessageId.ToString("D"), sent.Partner, sent.Notice, sent.Due.Due, Late: false)),
        AcknowledgementReceived received => row.WaitsNoMore(received.MessageId.ToString("D")),
        DeadlineSet set => row.WaitsNoMore(set.Deadline).WaitsFor(new(set.Deadline, null, null, set.Due.Due, Late: false)),
        DeadlineMet met => row.WaitsNoMore(met.Deadline),
        DeadlineLapsed lapsed => row.WaitsNoMore(lapsed.Deadline),
        DeadlinePassed passed => row.Missed(passed.Deadline),
        ProcessMoved moved => row with { State = moved.To },
        ProcessCompleted completed => row with { State = completed.State, Completed = true },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static ProcessMonitor Begun(ProcessMonitor? row, ProcessStarted started, FactContext at)
    {
        var id = ProcessLimits.ProcessOf(at);
        var name = id[..id.IndexOf('/', StringComparison.Ordinal)];
        var division = started.Knows.GetValueOrDefault("division") is { } code ? DivisionCode.Parse(code) : row?.Division ?? Province;
        return new(
            id, name, ProcessNames.Titles[name].Zh, ProcessNames.Titles[name].En, started.Cause.Stream, division, (row?.Run ?? 0) + 1,
            started.State, Completed: false, [], null, null, null, null, 0, started.Cause.Position, [], null, 0, [], row?.Blocked ?? false,
            started.On, started.On, at.Version);
    }

    private ImmutableArray<ProcessStep> And(ProcessStep step) =>
        [.. Steps.TakeLast(StepsShown - 1), step with { Step = NumbersOfPersons.WithoutId(step.Step) }];

    private ProcessMonitor WaitsFor(ProcessWait wait) => this with { Waiting = [.. Waiting.Add(wait).OrderBy(one => one.Until)] };

    private ProcessMonitor WaitsNoMore(string limit) => this with { Waiting = Waiting.RemoveAll(wait => wait.Limit == limit) };

    /// <summary>A limit that has passed is waited for no more; an acknowledgement is, and is late.</summary>
    private ProcessMonitor Missed(string limit) => this with
    {
        Waiting =
        [
            .. Waiting.Where(wait => wait.Limit != limit || wait.Partner is not null)
                .Select(wait => wait.Limit == limit ? wait with { Late = true } : wait),
        ],
    };
}
