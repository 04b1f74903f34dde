using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;

namespace Regulatory.Projections.Processes;

/// <summary>Where a limit of a process stands.</summary>
public enum LimitState
{
    /// <summary>运行</summary>
    Running,

    /// <summary>按期</summary>
    Met,

    /// <summary>逾期未完成</summary>
    Late,

    /// <summary>逾期后完成</summary>
    MetLate,

    /// <summary>不再适用: the process ended without it.</summary>
    Lapsed,
}

/// <summary>
/// The limits of processes 流程期限: one row a limit that a process has set, or an acknowledgement that it awaits. The clockwork passes
/// those that run and are over.
/// </summary>
/// <param name="Id">The process and the name of the limit: <c>joint-review/0198…/publicity</c>.</param>
/// <param name="Process">Name and key of the process.</param>
/// <param name="LimitName">Name of the limit; for an acknowledgement the message's id.</param>
/// <param name="Partner">Who owes the acknowledgement; null for the process's own limits.</param>
/// <param name="Notice">What they were told or asked.</param>
/// <param name="Basis">Article or rule.</param>
/// <param name="Due">Last day.</param>
/// <param name="Provisional">The limit runs into a year without a published calendar.</param>
/// <param name="SetOn">Legal day.</param>
/// <param name="EndedOn">Legal day on which it was met, or lapsed.</param>
/// <param name="Position">Place in the ledger of the fact that led to it.</param>
/// <remarks>Of the whole province, and so for the superior authority; officers see in <see cref="ProcessMonitor"/> what waits in their division.</remarks>
[ReadModel("process_limits", version: 1), RowsOfOneStream, ReadableBy(Role.SuperiorAuthority, Role.Auditor)]
public sealed record ProcessLimits(
    [property: Key] string Id,
    [property: Filterable(Exact = true)] string Process,
    string LimitName,
    [property: Filterable(Exact = true)] string? Partner,
    string? Notice,
    string Basis,
    [property: Filterable] LocalDate Due,
    bool Provisional,
    [property: Filterable] LimitState State,
    LocalDate SetOn,
    LocalDate? EndedOn,
    long Position)
{
    public static IEnumerable<string> KeysOf(ProcessFact fact, FactContext at) => LimitOf(fact) is { } limit ? [Key(at, limit)] : [];

    public static ProcessLimits? Evolve(ProcessLimits? row, ProcessFact fact, FactContext at) => fact switch
    {
        DeadlineSet set => new(
            Key(at, set.Deadline), ProcessOf(at), set.Deadline, null, null, set.Basis, set.Due.Due, set.Due.Provisional,
            LimitState.Running, set.On, null, set.Cause.Position),
        AcknowledgementAwaited sent => new(
            Key(at, LimitOf(sent)!), ProcessOf(at), LimitOf(sent)!, sent.Partner, sent.Notice, sent.Basis, sent.Due.Due, sent.Due.Provisional,
            LimitState.Running, sent.On, null, sent.Cause.Position),
        _ when row is null => null,
        DeadlinePassed => row with { State = LimitState.Late },
        DeadlineMet or AcknowledgementReceived => row with
        {
            State = row.State is LimitState.Late ? LimitState.MetLate : LimitState.Met, EndedOn = fact.On,
        },
        DeadlineLapsed => row with { State = LimitState.Lapsed, EndedOn = fact.On },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static string? LimitOf(ProcessFact fact) => fact switch
    {
        DeadlineSet set => set.Deadline,
        DeadlineMet met => met.Deadline,
        DeadlineLapsed lapsed => lapsed.Deadline,
        DeadlinePassed passed => passed.Deadline,
        AcknowledgementAwaited sent => sent.MessageId.ToString("D"),
        AcknowledgementReceived received => received.MessageId.ToString("D"),
        _ => null,
    };

    private static string Key(FactContext at, string limit) => $"{ProcessOf(at)}/{limit}";

    /// <summary>The kind of the stream is <c>process.name</c>.</summary>
    internal static string ProcessOf(FactContext at) => $"{at.Kind["process.".Length..]}/{at.Key}";
}
