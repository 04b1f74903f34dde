using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts;

/// <summary>A command as somebody gives it.</summary>
/// <param name="Command">One of the domain's command records.</param>
/// <param name="CommandId">Chosen by the client; the same id again gets the first outcome.</param>
/// <param name="ExpectedVersion">The version of the stream that the actor saw; null to decide on whatever is there.</param>
/// <param name="At">The legal moment, for acts recorded after the event; null for now.</param>
/// <param name="Causation">The command or fact that led to this one.</param>
/// <param name="Correlation">The matter it belongs to; the stream itself when null.</param>
/// <param name="Source">Where a replayed or imported act comes from; null for ordinary acts.</param>
public sealed record Act(
    object Command,
    Guid CommandId,
    Actor Actor,
    long? ExpectedVersion = null,
    Instant? At = null,
    string? Causation = null,
    string? Correlation = null,
    string? Source = null);

/// <summary>What became of an act.</summary>
public abstract record ActOutcome;

/// <summary>Recorded: as facts, or as already so.</summary>
/// <param name="Stream">The aggregate that the act was about.</param>
/// <param name="Version">Its version after the act; null when a repeated command was answered from the record.</param>
/// <param name="Position">A read model that has folded this position shows the act.</param>
public sealed record ActAccepted(StreamName Stream, long? Version, long Position, bool Repeated = false) : ActOutcome;

/// <summary>The law does not allow it; the refusal is recorded under the command's id.</summary>
public sealed record ActRefused(Refusal Refusal, long Position, bool Repeated = false) : ActOutcome;

/// <summary>The aggregate changed since the version that the actor saw.</summary>
public sealed record ActConflict(StreamName Stream, long Expected, long Actual) : ActOutcome;

/// <summary>A number that the act needs belongs to another stream.</summary>
public sealed record ActClaimTaken(string Kind, string Value) : ActOutcome;

/// <summary>The command id was used before with another payload.</summary>
public sealed record CommandIdReused(Guid CommandId) : ActOutcome;

/// <summary>The actor holds none of the roles that may give the command, or the matter is not theirs.</summary>
/// <param name="Roles">Roles that may; empty when the role fits and the matter does not.</param>
public sealed record ActForbidden(string Command, ImmutableArray<Role> Roles) : ActOutcome;

/// <summary>What an act would record if it were given now; nothing of it is on record.</summary>
/// <param name="Stream">The aggregate that the act is about.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Parts">The facts by their streams, those of the act's own stream first.</param>
public sealed record ActForeseen(StreamName Stream, Instant At, ImmutableArray<ForeseenFacts> Parts) : ActOutcome;

/// <summary>The law would not allow it; the refusal is not recorded either.</summary>
public sealed record ActForeseenRefused(Refusal Refusal) : ActOutcome;

/// <summary>Facts that would be recorded on a stream.</summary>
/// <param name="After">The version that the stream has.</param>
public sealed record ForeseenFacts(StreamName Stream, long After, ImmutableArray<object> Facts);
