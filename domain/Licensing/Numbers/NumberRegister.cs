using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Licensing.Numbers;

/// <summary>A register of numbers 编号簿: how far it has counted, and for whom last.</summary>
public sealed record NumberRegister(int Last, string? LastAssignedTo)
{
    public static NumberRegister Initial { get; } = new(0, null);

    public static NumberRegister Evolve(NumberRegister register, NumberRegisterFact fact) => fact switch
    {
        NumberAssigned assigned => new(assigned.Serial, assigned.AssignedTo),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>What happened in a register of numbers. The stored contract.</summary>
public abstract record NumberRegisterFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>编号: the next number went to somebody; serials have no gap but those whose number would read like a resident id.</summary>
/// <param name="Serial">From 1.</param>
/// <param name="Number">The number as it is printed.</param>
/// <param name="AssignedTo">Key of the stream that carries the number.</param>
[Fact("licensing.number-register.assigned.v1")]
public sealed record NumberAssigned(
    NumberRegisterId Register, int Serial, string Number, string AssignedTo, LocalDate On) : NumberRegisterFact;
