using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>A process changes its state along the ways that it declares and that are drawn in its diagram, and no others.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "流程未声明由“{from}”到“{to}”的转移。",
    "The process declares no way from {from} to {to}.")]
public static class DeclaredTransition
{
    public static readonly RuleId Id = new("PRC-ADV-002");

    public static Refusal? Check(Process process, ProcessFact fact, ProcessContext context) => fact switch
    {
        ProcessStarted started => Declared(null, started.State, ends: false, context) ? null : Undeclared(null, started.State),
        ProcessMoved moved => moved.From == process.State && Declared(moved.From, moved.To, ends: false, context)
            ? null
            : Undeclared(process.State, moved.To),
        ProcessCompleted completed => Declared(process.State, completed.State, ends: true, context)
            ? null
            : Undeclared(process.State, completed.State),
        _ => null,
    };

    private static bool Declared(string? from, string to, bool ends, ProcessContext context) =>
        context.Transitions.Any(way => way.From == from && way.To == to && way.Ends == ends);

    private static Refusal Undeclared(string? from, string to) => new(Id, ("from", from ?? "—"), ("to", to));
}
