using System.Collections.Immutable;

namespace Regulatory.Ledger;

/// <summary>A stream's name: the kind of aggregate and its key, <c>licensing.licence</c> / <c>0198…</c>.</summary>
public readonly record struct StreamName(string Kind, string Key)
{
    public override string ToString() => $"{Kind}/{Key}";
}

/// <summary>A fact before it is recorded.</summary>
/// <param name="Type">Wire name, <c>licensing.licence.revoked.v1</c>.</param>
/// <param name="Data">Canonical JSON (RFC 8785); these bytes are stored and later hashed.</param>
public sealed record NewFact(string Type, string Data);

/// <summary>Facts for one stream.</summary>
/// <param name="ExpectedVersion">
/// The version the decision was based on: 0 for a stream that must not exist yet, <see cref="AnyVersion"/> to append anyway.
/// With no facts it only asserts the version.
/// </param>
public sealed record StreamAppend(StreamName Stream, long ExpectedVersion, ImmutableArray<NewFact> Facts)
{
    public const long AnyVersion = -1;
}

/// <summary>A value nobody else may ever hold; it belongs to the given stream.</summary>
public sealed record ClaimRequest(string Kind, string Value, StreamName Stream);

/// <summary>Who acted, for whom, why and by which law: on every fact.</summary>
/// <param name="Actor">Account of who acted.</param>
/// <param name="Capacity">The role in which they acted.</param>
/// <param name="Authority">Division code whose authority was exercised.</param>
/// <param name="OnBehalf">The party an applicant's agent acts for.</param>
/// <param name="Causation">The command or fact that led to this act.</param>
/// <param name="Correlation">The matter that acts belong to, across streams.</param>
/// <param name="LawVersion">Reference data in force: a ledger position.</param>
/// <param name="SoftwareVersion">The version that decided.</param>
/// <param name="Source">Source system of imported or replayed acts; null for ordinary ones.</param>
public sealed record ActEnvelope(
    string Actor,
    string Capacity,
    string Authority,
    string? OnBehalf,
    string? Causation,
    string? Correlation,
    string LawVersion,
    string SoftwareVersion,
    string? Source = null);

/// <summary>The recorded answer to a command: what the same command id gets again.</summary>
/// <param name="RuleId">The rule that refused; null when accepted.</param>
/// <param name="Details">JSON object with the refusal's details; null when accepted.</param>
public sealed record CommandOutcome(string? RuleId, string? Details)
{
    public static CommandOutcome Accepted { get; } = new(null, null);
}

/// <summary>
/// One act: facts for one or more streams, claims and the command's outcome, recorded in one transaction or not at all.
/// A refused or empty act has no facts and still records its outcome.
/// </summary>
/// <param name="Fingerprint">Digest of the command's payload: the same id with another fingerprint is an error.</param>
public sealed record AppendRequest(
    Guid CommandId,
    string CommandType,
    string Fingerprint,
    ImmutableArray<StreamAppend> Streams,
    ImmutableArray<ClaimRequest> Claims,
    CommandOutcome Outcome,
    ActEnvelope Envelope);

/// <summary>What became of an append.</summary>
public abstract record AppendOutcome;

/// <summary>Recorded and durable.</summary>
/// <param name="Versions">New version of each stream, in the order of the request.</param>
/// <param name="Position">Position of the act's last fact, or the head at the time if it had none.</param>
public sealed record Appended(ImmutableArray<long> Versions, long Position) : AppendOutcome;

/// <summary>Somebody else wrote to the stream since; nothing was recorded.</summary>
public sealed record Conflict(StreamName Stream, long Expected, long Actual) : AppendOutcome;

/// <summary>The command was recorded before; this is its first outcome.</summary>
public sealed record Duplicate(CommandOutcome Outcome, long Position) : AppendOutcome;

/// <summary>The command id was used before for another payload; nothing was recorded.</summary>
public sealed record FingerprintMismatch(Guid CommandId) : AppendOutcome;

/// <summary>Another stream holds a claimed value; nothing was recorded.</summary>
public sealed record ClaimTaken(string Kind, string Value, StreamName Holder) : AppendOutcome;
