using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Tracked;

/// <summary>Who looked at a vehicle's tracks, as far as deciders remember it 轨迹查询记录.</summary>
/// <param name="Latest">The latest look.</param>
public sealed record TrackAccess(TrackOpened? Latest)
{
    public static TrackAccess Initial { get; } = new(Latest: null);

    public static TrackAccess Evolve(TrackAccess state, TrackAccessFact fact) => fact switch
    {
        TrackOpened opened => new(opened),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
