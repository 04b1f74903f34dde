using System.Diagnostics;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Enforcement;
using Regulatory.Integration.Supervision.Digests;
using Regulatory.Integration.Supervision.Live;

namespace Regulatory.Api.Hosting;

/// <summary>Answers the views that are worked out when they are asked for, each for what the caller may see.</summary>
public sealed class LiveViews(LiveWork live, LiveTracks tracks, LiveIndicators indicators, LiveFines fines, PlanIndicators plan, TimeProvider time)
{
    private static readonly TimeSpan OpenedAnew = TimeSpan.FromSeconds(15);

    /// <summary>For the endpoint.</summary>
    public ViewSource Source => new(Ask, Follow);

    private async Task<object> Ask(ViewCall call, CancellationToken cancellation) => call.Question switch
    {
        LiveQuestion asked => (await live.Map(cancellation)).Sheet().Look(
            Sound(asked), ScopeOf(call.Caller, call.View) with { Opened = await OpenedBy(call.Caller, cancellation) }),
        TrackQuestion asked => await tracks.Replay(asked, (Actor)call.Caller.Principal!, cancellation),
        IndicatorQuestion asked => await Sheet(asked, call, cancellation),
        TrendQuestion asked => await Trend(asked, call, cancellation),
        RankingQuestion asked => await indicators.Ranking(asked, cancellation),
        FineQuestion asked => await fines.Of(asked.Input, cancellation),
        PlanQuestion asked => await plan.Sheet(asked, ScopeOf(call.Caller, call.View).Prefix!, call.Caller.Roles, cancellation),
        _ => throw new UnreachableException($"{call.View.Field} has no answer."),
    };

    /// <summary>A frame when something has changed, no sooner than asked for after the one before.</summary>
    private Func<CancellationToken, Task<object>> Follow(View view, object question, Func<Caller> now)
    {
        var asked = Sound((LiveQuestion)question);
        var (changes, pause) = (new FrameChanges(), TimeSpan.FromSeconds(asked.EverySeconds));
        long? given = null;
        (OpenTracks Tracks, long At)? opened = null;
        return async cancellation =>
        {
            while (true)
            {
                if (given is { } since && time.GetElapsedTime(since) is var passed && passed < pause) await Task.Delay(pause - passed, time, cancellation);
                given = time.GetTimestamp();
                // Who they are is asked for every frame, and a vehicle that is theirs no more leaves their map.
                var caller = now();
                if (opened is not { } known || time.GetElapsedTime(known.At) >= OpenedAnew)
                    opened = known = (await OpenedBy(caller, cancellation), time.GetTimestamp());
                var scope = ScopeOf(caller, view) with { Opened = known.Tracks };
                if (changes.Of((await live.Map(cancellation)).Sheet().Look(asked, scope)) is { } frame) return frame;
            }
        };
    }

    private Task<SupervisionIndicatorSheet> Sheet(IndicatorQuestion asked, ViewCall call, CancellationToken cancellation)
    {
        var scope = ScopeOf(call.Caller, call.View);
        return indicators.Sheet(asked, scope.Prefix, scope.Party, cancellation);
    }

    private Task<SupervisionTrend> Trend(TrendQuestion asked, ViewCall call, CancellationToken cancellation)
    {
        var scope = ScopeOf(call.Caller, call.View);
        return indicators.Trend(asked, scope.Prefix, scope.Party, cancellation);
    }

    private Task<OpenTracks> OpenedBy(Caller caller, CancellationToken cancellation) => tracks.OpenedBy(((Actor)caller.Principal!).Account, cancellation);

    private static LiveQuestion Sound(LiveQuestion asked) =>
        asked.Fault is var (argument, message) ? throw Codes.Bad(argument, message) : asked;

    /// <summary>Officers see the vehicles of their division, an enterprise its own.</summary>
    private static MapScope ScopeOf(Caller caller, View view) => new(
        caller.Roles.Any(role => role != nameof(Role.Applicant) && view.Roles.Contains(role)) ? caller.DivisionPrefix : null,
        caller.Roles.Contains(nameof(Role.Applicant)) && caller.Party is { } party ? PartyId.Parse(party) : null);
}
