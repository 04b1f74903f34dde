using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;

namespace Regulatory.Domain.Specs.Processes;

/// <summary>A process that goes from Asked to Done by way of Waiting, and what is known of it.</summary>
public abstract class ProcessSpec : DeciderSpec<Process, ProcessFact, ProcessCommand, ProcessContext>
{
    protected const string Key = "0198c6f0-0000-7000-8000-00000000000a";

    protected static readonly LocalDate Day = new(2026, 3, 2);

    protected static readonly ProcessId Id = new(ProcessNames.JointReview, Key);

    protected static readonly Guid Message = Guid.Parse("0198c6f0-0000-8000-8000-0000000000aa");

    protected static readonly ProcessCause Cause = new(41, "licensing.licence/0198", "licensing.licence.revoked.v1");

    protected static readonly Actor Clockwork = new("system:process:joint-review", "Joint review", [Role.System], DivisionCode.Parse("440000"), "");

    protected static readonly Actor Police = new("partner:police", "police", [Role.Partner], DivisionCode.Parse("440000"), "police");

    protected static ProcessStarted Started => new("Asked", ImmutableSortedDictionary<string, string>.Empty, Cause, Day);

    protected static AcknowledgementAwaited Awaited => new(
        "police", Message, ProcessNotices.LicenceEnded, ImmutableSortedDictionary<string, string>.Empty, new(new(2026, 3, 5), false), "RTR/53", Cause, Day);

    protected static ProcessStepTaken Taken => new("suspend", "SuspendLicence", "licensing.licence/0198", Message, "ALL/70", Cause, Day);

    protected static ProcessMoved ToWaiting => new("Asked", "Waiting", "ALL/70", Cause, Day);

    protected internal override Process Initial => Process.Initial;

    protected internal override Process Evolve(Process state, ProcessFact fact) => Process.Evolve(state, fact);

    protected internal override Decision<ProcessFact> Decide(Process state, ProcessCommand command, ProcessContext context) => ProcessDecider.Decide(state, command, context);

    protected internal override Actor UsualActor => Clockwork;

    protected internal override ProcessContext ContextAt(Instant at, Actor actor) => new(
        at, at, actor, Calendars.Official, Figures.Defaults,
        [new(null, "Asked", "JointReviewRequested"), new("Asked", "Waiting", "DeadlinePassed"), new("Waiting", "Done", "AcknowledgementReceived", Ends: true)],
        new(DivisionCode.Parse("440100"), IsOpen: true));

    protected static AdvanceProcess Advance(params ImmutableArray<ProcessFact> course) => new(Id, course);
}
