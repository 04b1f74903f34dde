using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Governance.Retention;

namespace Regulatory.Domain.Governance.Subjects;

/// <summary>A matter in which somebody's personal values stand.</summary>
/// <param name="Name">Name of its stream: <c>licensing.licence/0198…</c>.</param>
/// <param name="Class">What kind of record it is; null for one of which nobody says how long it is kept.</param>
/// <param name="EndedOn">Day from which its retention counts; null while it is open.</param>
public sealed record Matter(string Name, RecordClass? Class, LocalDate? EndedOn);

/// <summary>A hold that lies on somebody or on a matter of theirs.</summary>
/// <param name="Scope">Where it lies.</param>
public sealed record HoldOn(string Scope, string Number);

/// <summary>What the decider of subjects knows beside state and command; gathered by whoever executes an act.</summary>
/// <param name="Matters">Every stream in which the person's values stand.</param>
/// <param name="Holds">Every hold in force on the person or on one of the matters.</param>
public sealed record SubjectContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Kernel.Figures Figures,
    ImmutableArray<Matter> Matters, ImmutableArray<HoldOn> Holds)
    : ActContext(At, Now, Actor, Calendar, Figures);
