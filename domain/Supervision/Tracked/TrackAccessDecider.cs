using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Tracked;

/// <summary>The powers over the record of who looked at a vehicle's tracks, one line per act.</summary>
public static partial class TrackAccessDecider
{
    public static Decision<TrackAccessFact> Decide(TrackAccess access, TrackAccessCommand command, SupervisionContext context) =>
        command switch
        {
            OpenTrack act => Decide(access, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
