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
