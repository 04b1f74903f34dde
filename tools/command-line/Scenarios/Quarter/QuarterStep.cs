using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>One dated act of the quarter.</summary>
/// <param name="Key">Names it among all: its command id is made of it.</param>
/// <param name="Act">Name of the command.</param>
/// <param name="Command">The command; null where it is made when it is played.</param>
public sealed record QuarterStep(Instant At, Actor Actor, string Key, string Act, object? Command)
{
    /// <summary>Makes the command of what the ledger says by then, as the number of a decision; null where it is known before.</summary>
    public Func<QuarterKnowledge, Task<object>>? Late { get; init; }

    /// <summary>The rule that refuses it; null when it is accepted.</summary>
    public RuleId? Refused { get; init; }

    /// <summary>The kind of claim that another matter holds: the act is declined for that; null otherwise.</summary>
    public string? Taken { get; init; }

    /// <summary>An earlier moment that the act pretends to be of.</summary>
    public Instant? DatedOn { get; init; }

    /// <summary>Text of a file that is handed in to the evidence store before.</summary>
    public string? File { get; init; }

    /// <summary>The entry of the refuse lists of the rulebook that it is an example of: <c>E-01</c>.</summary>
    public string? Lawbook { get; init; }

    /// <summary>It must not be accepted.</summary>
    public bool MustFail => Refused is not null || Taken is not null;
}
