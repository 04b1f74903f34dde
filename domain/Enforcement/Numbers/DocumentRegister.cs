using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Numbers;

/// <summary>A register of enforcement's numbers 案号簿、文号簿: how far it has counted, and for whom last.</summary>
public sealed record DocumentRegister(int Last, string? LastAssignedTo)
{
    public static DocumentRegister Initial { get; } = new(0, null);

    public static DocumentRegister Evolve(DocumentRegister register, DocumentRegisterFact fact) => fact switch
    {
        DocumentNumberAssigned assigned => new(assigned.Serial, assigned.AssignedTo),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>What happened in a register of enforcement's numbers. The stored contract.</summary>
public abstract record DocumentRegisterFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>编号: the next number went to a case or to a decision in it; serials have no gap.</summary>
/// <param name="Serial">From 1.</param>
/// <param name="AssignedTo">What carries the number: the case, and for a second decision in it how many went before.</param>
[Fact("enforcement.number-register.assigned.v1")]
public sealed record DocumentNumberAssigned(
    DocumentRegisterId Register, int Serial, string Number, string AssignedTo, LocalDate On) : DocumentRegisterFact;
