using NodaTime;

namespace Regulatory.Domain.Governance.Holds;

/// <summary>What the decider of legal holds knows beside state and command.</summary>
/// <param name="IsKnown">The record has the person or matter; gathered by whoever executes an act.</param>
public sealed record HoldContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Kernel.Figures Figures, bool IsKnown)
    : ActContext(At, Now, Actor, Calendar, Figures);
