using System.Collections.Immutable;
using NodaTime;
using Regulatory.Integration.Messaging;

namespace Regulatory.Api.Operations;

/// <summary>How the installation runs.</summary>
public sealed record OperationsQuestion;

/// <summary>
/// How the installation runs 运行状况: read models and others that follow the ledger, its seals and witnesses, and processes across departments. It
/// says nothing of any matter.
/// </summary>
/// <param name="At">When it was looked.</param>
/// <param name="Head">Position of the latest fact.</param>
/// <param name="Rebuilds">Rebuilds that this host was asked for since it began, the latest first.</param>
public sealed record OperationsSheet(
    Instant At, long Head, ImmutableArray<ReadModelStanding> ReadModels, ImmutableArray<RebuildStanding> Rebuilds, ImmutableArray<FollowerStanding> Followers,
    SealingStanding Sealing, PublishingStanding Publishing, ImmutableArray<ProcessStanding> Processes);

/// <summary>Where one build of a read model is.</summary>
/// <param name="Build">0, or the number of the rebuild.</param>
/// <param name="Zh">What it is called in Chinese; null for one of another release.</param>
/// <param name="En">What it is called in English.</param>
/// <param name="State"><c>catching-up</c>, <c>live</c> or <c>stopped</c>, which serves its last good rows.</param>
/// <param name="Serving">Its rows are what readers see.</param>
/// <param name="Position">Every fact up to here is in the rows.</param>
/// <param name="LagFacts">Facts in the ledger beyond it.</param>
/// <param name="LagSeconds">Age of the oldest fact that is not in the rows; 0 when there is none.</param>
/// <param name="RemainingSeconds">Estimate until the head is reached; null when it is, or nothing moves.</param>
/// <param name="Error">Why it stopped.</param>
/// <param name="ErrorPosition">At which fact it stopped.</param>
public sealed record ReadModelStanding(
    string Name, string? Zh, string? En, int Version, int Build, string State, bool Serving, long Position, long LagFacts, decimal LagSeconds, Instant UpdatedAt,
    decimal FactsPerSecond, int? RemainingSeconds, string? Error, long? ErrorPosition);

/// <summary>Where a rebuild stands.</summary>
public enum RebuildState
{
    /// <summary>正在重建</summary>
    Running,

    /// <summary>已完成: the new rows are served.</summary>
    Done,

    /// <summary>未完成: the rows that were served before are served still.</summary>
    Failed,
}

/// <summary>A rebuild of a read model from its facts, beside the rows that are served.</summary>
/// <param name="By">Account of whoever asked for it.</param>
/// <param name="Position">How far it has come.</param>
/// <param name="Goal">Where the rows are that are served.</param>
/// <param name="Rows">Rows of the new build; null before it is done.</param>
/// <param name="ChangedRows">Rows that differ from those served before; null before it is done.</param>
/// <param name="Error">Why it was not done.</param>
public sealed record RebuildStanding(
    string Model, string By, RebuildState State, Instant StartedAt, Instant? EndedAt, long Position, long Goal, long? Rows, long? ChangedRows, string? Error);

/// <summary>A reader of the ledger whose checkpoint is kept: the processes, or what partners are told.</summary>
/// <param name="Reader"><c>processes:ledger</c>, <c>publisher:facts:police</c>.</param>
/// <param name="Position">Everything up to here is done.</param>
/// <param name="LagFacts">Facts beyond it.</param>
/// <param name="MovedAt">When it last moved.</param>
public sealed record FollowerStanding(string Reader, long Position, long LagFacts, Instant MovedAt);

/// <summary>How far the ledger is sealed.</summary>
/// <param name="Suite">Digest and signature.</param>
/// <param name="Sealed">Facts under the newest head.</param>
/// <param name="LagFacts">Facts beyond it.</param>
/// <param name="LagSeconds">Age of the oldest of them; 0 when there is none.</param>
/// <param name="SecondsSinceHead">Null before the first head.</param>
/// <param name="Here">What the sealer of this host does: <c>sealing</c>, <c>standing-by</c>, <c>interrupted</c>, <c>refused</c>; null where there is none.</param>
/// <param name="Heads">The newest signed heads.</param>
/// <param name="Keys">The keys that heads are signed with, in the order in which they took over.</param>
public sealed record SealingStanding(
    string Suite, long Sealed, long LagFacts, decimal LagSeconds, decimal? SecondsSinceHead, string? Here, ImmutableArray<HeadStanding> Heads,
    ImmutableArray<KeyStanding> Keys);

/// <summary>A signed head of the ledger.</summary>
/// <param name="Size">Facts under it.</param>
/// <param name="Root">Its digest, in base64.</param>
public sealed record HeadStanding(long Size, string Root, Instant SignedAt);

/// <summary>A key that heads are signed with.</summary>
/// <param name="Key">As it is published.</param>
/// <param name="FirstSize">Size of the first head that it signed.</param>
public sealed record KeyStanding(string Key, string Suite, long FirstSize, Instant Since);

/// <summary>How this host publishes; what it does not do here, another host may.</summary>
/// <param name="Witness">The witness file; null where this host keeps none.</param>
/// <param name="Partners">Sending heads to partners; null where this host does not.</param>
/// <param name="Inbox">Taking what partners send; null where this host does not.</param>
public sealed record PublishingStanding(WorkStanding? Witness, WorkStanding? Partners, WorkStanding? Inbox);

/// <summary>A piece of background work.</summary>
/// <param name="Size">Size of the newest head that was dealt with.</param>
/// <param name="Since">When it came to stand so.</param>
/// <param name="Reason">What is in the way.</param>
public sealed record WorkStanding(StandingKind State, long Size, Instant Since, string? Reason);

/// <summary>A process across departments: its diagram, and how many of its instances stand where.</summary>
/// <param name="Streams">Kind of the streams of its instances.</param>
/// <param name="Follows">Facts of other contexts that it looks at.</param>
/// <param name="Transitions">Every change of state that it may make.</param>
/// <param name="Counts">Its instances by state.</param>
public sealed record ProcessStanding(
    string Name, string Zh, string En, string Streams, ImmutableArray<string> Follows, ImmutableArray<TransitionOfProcess> Transitions,
    ImmutableArray<InstancesInState> Counts);

/// <summary>A change of state that a process may make.</summary>
/// <param name="From">Null where it begins.</param>
/// <param name="On">Upon which facts.</param>
/// <param name="Ends">The run ends with it.</param>
public sealed record TransitionOfProcess(string? From, string To, string On, bool Ends);

/// <summary>Instances of a process in a state.</summary>
/// <param name="Running">Those whose run is not over.</param>
/// <param name="Completed">Those whose run has ended there.</param>
/// <param name="Late">Of those that run: something that they wait for is late.</param>
/// <param name="Refused">Of those that run: a command of theirs was refused by the law.</param>
public sealed record InstancesInState(string State, int Running, int Completed, int Late, int Refused);

/// <summary>What waits between departments.</summary>
public sealed record QueuesQuestion;

/// <summary>The queues of partners as the broker has them 部门间消息队列, with what was put aside.</summary>
/// <param name="Configured">There is a broker.</param>
/// <param name="Away">Why the broker cannot be asked; null when it answered.</param>
public sealed record MessageQueues(bool Configured, string? Away, ImmutableArray<QueueStanding> Queues);
