using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>What can become legally true of a monitoring platform, in life order. The stored contract.</summary>
public abstract record PlatformFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>备案: it monitors vehicles, with so many monitors.</summary>
/// <param name="ConformityNumber">Number of the proof that it meets the standard.</param>
[Fact("supervision.platform.entered.v1")]
public sealed record PlatformEntered(
    PlatformKind Kind, string Name, PartyOnRecord Operator, DivisionCode Division, string ConformityNumber, int Vehicles, int Monitors, LocalDate On)
    : PlatformFact;

/// <summary>监控人员配备</summary>
/// <param name="Missing">How many monitors it lacks; 0 for none.</param>
[Fact("supervision.platform.monitors-recorded.v1")]
public sealed record MonitorsRecorded(int Vehicles, int Monitors, int Missing, LocalDate On) : PlatformFact;

/// <summary>委托监控: it monitors an operator's vehicles from now on.</summary>
[Fact("supervision.platform.fleet-taken-on.v1")]
public sealed record FleetTakenOn(PartyOnRecord Owner, string Contract, LocalDate On) : PlatformFact;

/// <summary>终止委托</summary>
[Fact("supervision.platform.fleet-given-up.v1")]
public sealed record FleetGivenUp(PartyId Owner, string Reasons, LocalDate On) : PlatformFact;

/// <summary>查岗: its monitors are asked whether they are at their desks.</summary>
/// <param name="Call">Number of the call, one after another.</param>
/// <param name="AnswerBy">The moment until which an answer is in time.</param>
[Fact("supervision.platform.roll-called.v1")]
public sealed record RollCalled(int Call, string Question, Instant AskedAt, Instant AnswerBy, LocalDate On) : PlatformFact;

/// <summary>查岗应答</summary>
/// <param name="Account">Who answered.</param>
[Fact("supervision.platform.roll-call-answered.v1")]
public sealed record RollCallAnswered(int Call, string Answer, string Account, Instant AnsweredAt, bool InTime, LocalDate On) : PlatformFact;

/// <summary>查岗未应答</summary>
[Fact("supervision.platform.roll-call-missed.v1")]
public sealed record RollCallMissed(int Call, LocalDate On) : PlatformFact;

/// <summary>停止服务</summary>
[Fact("supervision.platform.ended.v1")]
public sealed record PlatformEnded(PartyId Operator, string Reasons, LocalDate On) : PlatformFact;

/// <summary>平台接入: it may log in at this platform. What is secret is in it as a digest, or sealed.</summary>
/// <param name="AccessCode">下级平台接入码</param>
/// <param name="User">用户名</param>
/// <param name="PasswordDigest">Salted, with how it was made: the password itself is the platform's alone.</param>
/// <param name="SealedCipher">加密参数 under a key that is not in the record; null when bodies are not encrypted.</param>
/// <param name="Addresses">IPv4 addresses from which it may come.</param>
/// <param name="FormerAccessCode">Null unless it had another one before.</param>
[Fact("supervision.platform.link-agreed.v1")]
public sealed record LinkAgreed(
    long AccessCode, long User, string PasswordDigest, string? SealedCipher, ImmutableArray<string> Addresses, PlatformProtocol Protocol,
    CheckCodeUse CheckCode, long? FormerAccessCode, LocalDate On) : PlatformFact
{
    /// <summary>Whether an access is the same, whenever it was agreed on.</summary>
    public bool SaysTheSame(LinkAgreed other) => Addresses.SequenceEqual(other.Addresses)
        && this with { Addresses = other.Addresses, FormerAccessCode = other.FormerAccessCode, On = other.On } == other;

    /// <summary>Keeps the digest to itself: this may end in a log.</summary>
    public override string ToString() => nameof(LinkAgreed);
}

/// <summary>撤销接入</summary>
[Fact("supervision.platform.link-withdrawn.v1")]
public sealed record LinkWithdrawn(long AccessCode, string Reasons, LocalDate On) : PlatformFact;

/// <summary>平台接通: it has a link from this moment on.</summary>
[Fact("supervision.platform.connected.v1")]
public sealed record PlatformConnected(Instant At, LocalDate On) : PlatformFact;

/// <summary>平台断开: a time of connection is over. Breaks of less than a minute do not end it (平台连通率 is counted in minutes).</summary>
/// <param name="Since">When it began.</param>
/// <param name="At">When it ended.</param>
[Fact("supervision.platform.disconnected.v1")]
public sealed record PlatformDisconnected(Instant Since, Instant At, LinkLoss Reason, LocalDate On) : PlatformFact;

/// <summary>链路计量: what its links carried in a while, how late, and with what faults.</summary>
[Fact("supervision.platform.link-metered.v1")]
public sealed record LinkMetered(LinkReadings Readings, LocalDate On) : PlatformFact;
