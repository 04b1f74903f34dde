using NodaTime;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;

namespace Regulatory.Domain.Credit;

/// <summary>What the deciders of credit may know beside state and command; gathered by whoever executes an act.</summary>
public sealed record CreditContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Figures Figures)
    : ActContext(At, Now, Actor, Calendar, Figures)
{
    /// <summary>Every published version of every model.</summary>
    public CreditModels Models { get; init; } = CreditModels.Empty;

    /// <summary>The profile that an act on a list or a warning rests on; null where it rests on none.</summary>
    public CreditProfile? Profile { get; init; }
}
