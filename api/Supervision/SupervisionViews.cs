using System.Collections.Immutable;
using System.Reflection;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.Integration.Supervision.Digests;
using Regulatory.Integration.Supervision.Live;

namespace Regulatory.Api.Supervision;

/// <summary>What of supervision is worked out when it is asked for. Where a vehicle is, those are told who may open its track.</summary>
public static class SupervisionViews
{
    private static readonly ImmutableSortedSet<string> Trackers =
        [.. typeof(OpenTrack).GetCustomAttribute<ActOfAttribute>()!.Roles.Select(role => role.ToString())];

    public static View LivePositions { get; } =
        new("livePositions", typeof(LiveQuestion), typeof(LivePositions), Trackers) { Followed = "vehiclePositions", Points = 20 };

    public static View TrackReplay { get; } = new("trackReplay", typeof(TrackQuestion), typeof(TrackReplay), Trackers) { Points = 50 };

    /// <summary>An enterprise asks for its own, officers for their division.</summary>
    public static View Indicators { get; } = new(
        "supervisionIndicators", typeof(IndicatorQuestion), typeof(SupervisionIndicatorSheet),
        [nameof(Role.Applicant), nameof(Role.Supervisor), nameof(Role.AgencyHead), nameof(Role.SuperiorAuthority), nameof(Role.Auditor)]) { Points = 100 };

    /// <summary>The same by month and city.</summary>
    public static View Trend { get; } = new("supervisionTrend", typeof(TrendQuestion), typeof(SupervisionTrend), Indicators.Roles) { Points = 500 };

    /// <summary>Cities are compared with each other before all who supervise.</summary>
    public static View Ranking { get; } = new(
        "waybillUsageRanking", typeof(RankingQuestion), typeof(WaybillUsageRanking),
        [nameof(Role.Supervisor), nameof(Role.AgencyHead), nameof(Role.SuperiorAuthority), nameof(Role.Auditor)]) { Points = 100 };

    /// <summary>Whoever answers for them; each sees those whose rows are for their roles.</summary>
    public static View Plan { get; } = new(
        "planIndicators", typeof(PlanQuestion), typeof(PlanIndicatorSheet),
        [nameof(Role.Supervisor), nameof(Role.DecisionMaker), nameof(Role.AgencyHead), nameof(Role.SuperiorAuthority), nameof(Role.Auditor)]) { Points = 100 };

    public static ImmutableArray<View> All { get; } = [LivePositions, TrackReplay, Indicators, Trend, Ranking, Plan];
}
