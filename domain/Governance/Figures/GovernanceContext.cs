using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>What the decider of figures knows beside state and command.</summary>
/// <param name="Known">Every figure that the contexts declare, by key; gathered by whoever executes an act.</param>
public sealed record GovernanceContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Kernel.Figures Figures,
    ImmutableDictionary<string, Figure> Known) : ActContext(At, Now, Actor, Calendar, Figures);
