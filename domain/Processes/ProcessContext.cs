using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Processes;

/// <summary>What the decider of processes knows beside state and command; gathered by whoever executes an act.</summary>
/// <param name="Transitions">The transitions that the process declares.</param>
/// <param name="Matter">The matter that officers want reviewed; null when it is not on record or no act is about one.</param>
public sealed record ProcessContext(
    Instant At,
    Instant Now,
    Actor Actor,
    Calendar.WorkingCalendar Calendar,
    Figures Figures,
    ImmutableArray<ProcessTransition> Transitions,
    MatterUnderReview? Matter = null)
    : ActContext(At, Now, Actor, Calendar, Figures);

/// <summary>A change of state that a process may make.</summary>
/// <param name="From">Null for the beginning of a run.</param>
/// <param name="On">What leads to it: the name of a fact, as a reader of the diagram knows it.</param>
/// <param name="Ends">The state that it leads to is final: the run is over.</param>
public sealed record ProcessTransition(string? From, string To, string On, bool Ends = false);

/// <summary>A matter that departments may be asked about together.</summary>
/// <param name="Division">Division in charge.</param>
/// <param name="IsOpen">It is accepted and undecided.</param>
public sealed record MatterUnderReview(DivisionCode Division, bool IsOpen);
