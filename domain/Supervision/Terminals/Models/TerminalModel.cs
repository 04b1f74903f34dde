using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Terminals.Models;

/// <summary>A model on the list of approved terminals, as its deciders remember it 合格终端型号.</summary>
/// <param name="From">First day of the approval; null for none.</param>
/// <param name="WithdrawnFrom">First day without it; null while it lasts.</param>
public sealed record TerminalModel(LocalDate? From, LocalDate? WithdrawnFrom, LocalDate? LastOn)
{
    public static TerminalModel Initial { get; } = new(null, null, null);

    public bool IsApprovedOn(LocalDate day) => From <= day && !(WithdrawnFrom <= day);

    public static TerminalModel Evolve(TerminalModel state, TerminalModelFact fact) => fact switch
    {
        TerminalModelApproved approved => new(approved.From, null, fact.On),
        TerminalModelWithdrawn withdrawn => state with { WithdrawnFrom = withdrawn.From, LastOn = fact.On },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
