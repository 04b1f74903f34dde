using NodaTime;

namespace Regulatory.Domain.Supervision.Terminals.Models;

/// <summary>What can become true of a model of terminals, in life order. The stored contract.</summary>
public abstract record TerminalModelFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>列入合格终端目录</summary>
/// <param name="NoticeNumber">Number of the notice that lists it.</param>
[Fact("supervision.terminal-model.approved.v1")]
public sealed record TerminalModelApproved(string Maker, string Model, string NoticeNumber, LocalDate From, LocalDate On) : TerminalModelFact;

/// <summary>移出合格终端目录: what was fitted before stays.</summary>
[Fact("supervision.terminal-model.withdrawn.v1")]
public sealed record TerminalModelWithdrawn(string NoticeNumber, LocalDate From, LocalDate On) : TerminalModelFact;
