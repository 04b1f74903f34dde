using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Processes;

/// <summary>
/// What can become true of a process across departments, in life order: every step, who was asked, what came back, which limit passed.
/// No fact holds anything personal. The stored contract.
/// </summary>
public abstract record ProcessFact
{
    /// <summary>Legal day.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>A fact of a process that another fact led to.</summary>
public interface ICaused
{
    ProcessCause Cause { get; }
}

/// <summary>并联审批启动: several departments are asked about one matter at the same time.</summary>
/// <param name="Matter">Stream of the matter: <c>licensing.application/0198…</c>.</param>
/// <param name="Question">What they are asked, in Chinese.</param>
/// <param name="Departments">Names of partners: <c>police</c>, <c>ecology</c>.</param>
/// <param name="AnswerBy">Last day for their answers.</param>
/// <param name="Silence">What it means when one does not answer by then.</param>
[Fact("processes.joint-review.requested.v1")]
public sealed record JointReviewRequested(
    string Matter, string Question, ImmutableArray<string> Departments, Deadline AnswerBy, SilenceEffect Silence, LocalDate On) : ProcessFact;

/// <summary>流程启动.</summary>
/// <param name="State">The first state.</param>
/// <param name="Knows">What the process must remember of the cause, by name; never personal.</param>
[Fact("processes.process.started.v1")]
public sealed record ProcessStarted(
    string State, ImmutableSortedDictionary<string, string> Knows, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>流程并入: one more fact about the same matter joined the process that was under way.</summary>
/// <param name="Learnt">What it must remember of the cause beside what it knew.</param>
[Fact("processes.process.joined.v1")]
public sealed record ProcessJoined(
    ImmutableSortedDictionary<string, string> Learnt, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>流程步骤已执行: a command was given in the process's name and accepted.</summary>
/// <param name="Step">Name of the step, once in a run.</param>
/// <param name="Command">Name of the command: <c>SuspendLicence</c>.</param>
/// <param name="Target">Stream of what it was given to.</param>
/// <param name="CommandId">Derived from process, run and step.</param>
/// <param name="Basis">The article or rule of the process by which it was given.</param>
[Fact("processes.step.taken.v1")]
public sealed record ProcessStepTaken(
    string Step, string Command, string Target, Guid CommandId, string Basis, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>流程步骤被拒绝: the law did not allow the command; an officer must see it.</summary>
/// <param name="Rule">The rule that refused.</param>
/// <param name="Details">Values for the rule's text.</param>
[Fact("processes.step.refused.v1")]
public sealed record ProcessStepRefused(
    string Step,
    string Command,
    string Target,
    Guid CommandId,
    string Basis,
    RuleId Rule,
    ImmutableSortedDictionary<string, string> Details,
    ProcessCause Cause,
    LocalDate On) : ProcessFact, ICaused;

/// <summary>待办交办: an officer must do or decide something that no clockwork may.</summary>
/// <param name="Duty">Name of the duty, once in a run.</param>
/// <param name="Role">Who.</param>
/// <param name="Zh">What is to be done, in Chinese.</param>
/// <param name="En">The same in English.</param>
/// <param name="Due">Last day; null without a limit.</param>
[Fact("processes.officer.asked.v1")]
public sealed record OfficerAsked(
    string Duty, Role Role, string Zh, string En, Deadline? Due, string Basis, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>告知企业: an enterprise is told what happened and what it has to do; it finds it in the list of its notices.</summary>
/// <param name="Notice">Name of the notice, once for each cause.</param>
/// <param name="Party">The enterprise: a carrier, or whose vehicle it is.</param>
/// <param name="Division">Division that supervises it.</param>
/// <param name="Subject">Stream of what it is about: <c>supervision.alarm/0198…</c>.</param>
/// <param name="Zh">What it is told, in Chinese; names nobody.</param>
/// <param name="En">The same in English.</param>
[Fact("processes.enterprise.notified.v1")]
public sealed record EnterpriseNotified(
    string Notice, PartyId Party, DivisionCode Division, string Subject, string Zh, string En, string Basis, ProcessCause Cause, LocalDate On)
    : ProcessFact, ICaused;

/// <summary>运单冻结: no waybill may be issued under a licence from now on, and those issued and not begun are recalled.</summary>
/// <param name="Subject">Stream of the licence.</param>
[Fact("processes.waybills.blocked.v1")]
public sealed record WaybillsBlocked(string Subject, string Basis, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>运单解冻.</summary>
/// <param name="Subject">Stream of the licence.</param>
[Fact("processes.waybills.released.v1")]
public sealed record WaybillsReleased(string Subject, string Basis, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>等待签收: another department is told or asked something and owes an acknowledgement or an answer.</summary>
/// <param name="Partner">Name of the partner: <c>police</c>.</param>
/// <param name="MessageId">Of the message that this fact is sent as; derived from process, run, partner and notice.</param>
/// <param name="Notice">What the message is about: <c>licence-ended</c>.</param>
/// <param name="Content">What it says, by name; never personal.</param>
/// <param name="Due">Last day for the acknowledgement.</param>
[Fact("processes.acknowledgement.awaited.v1")]
public sealed record AcknowledgementAwaited(
    string Partner,
    Guid MessageId,
    string Notice,
    ImmutableSortedDictionary<string, string> Content,
    Deadline Due,
    string Basis,
    ProcessCause Cause,
    LocalDate On) : ProcessFact, ICaused;

/// <summary>已签收: the partner has it, or has answered.</summary>
/// <param name="MessageId">The message that is acknowledged.</param>
/// <param name="Answer">What they say to a question; null for a mere acknowledgement.</param>
/// <param name="Document">Number of their document.</param>
[Fact("processes.acknowledgement.received.v1")]
public sealed record AcknowledgementReceived(
    string Partner, Guid MessageId, ProcessAnswer? Answer, string? Document, LocalDate On) : ProcessFact;

/// <summary>期限设定: the process looks again when a day has passed.</summary>
/// <param name="Deadline">Name of the limit in the process: <c>publicity</c>.</param>
[Fact("processes.deadline.set.v1")]
public sealed record DeadlineSet(string Deadline, Deadline Due, string Basis, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>期限事项完成: what the limit was set for was done.</summary>
[Fact("processes.deadline.met.v1")]
public sealed record DeadlineMet(string Deadline, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>期限不再适用: the run ended, or took a turn, without it.</summary>
/// <param name="Deadline">Name of the limit; for an acknowledgement that is not awaited any more the message's id.</param>
[Fact("processes.deadline.lapsed.v1")]
public sealed record DeadlineLapsed(string Deadline, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>期限届满: the last day is over. Once for each limit; for an acknowledgement it is the alarm that it is late.</summary>
/// <param name="Deadline">Name of the limit; for an acknowledgement the message's id.</param>
/// <param name="Due">The last day.</param>
[Fact("processes.deadline.passed.v1")]
public sealed record DeadlinePassed(string Deadline, LocalDate Due, LocalDate On) : ProcessFact;

/// <summary>流程转入下一状态, along a transition that the process declares.</summary>
[Fact("processes.process.moved.v1")]
public sealed record ProcessMoved(string From, string To, string Basis, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>流程办结: nothing is awaited any more; what comes later is ignored unless it begins a new run.</summary>
/// <param name="State">The final state.</param>
[Fact("processes.process.completed.v1")]
public sealed record ProcessCompleted(string State, ProcessCause Cause, LocalDate On) : ProcessFact, ICaused;

/// <summary>What the silence of a department means 逾期未答复的效力.</summary>
public enum SilenceEffect
{
    /// <summary>视为同意</summary>
    CountsAsAgreement,

    /// <summary>视为不同意</summary>
    CountsAsObjection,

    /// <summary>提请上级协调: nothing follows from it; somebody must ask again.</summary>
    Escalates,
}

/// <summary>What a department says to what it was asked 部门意见.</summary>
public enum ProcessAnswer
{
    /// <summary>同意 / 受理</summary>
    Agreed,

    /// <summary>附条件同意</summary>
    AgreedWithConditions,

    /// <summary>不同意 / 不予受理</summary>
    Objected,
}
