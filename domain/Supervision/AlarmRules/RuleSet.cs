using System.Collections.Immutable;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>The rules that hold for a class of vehicles under the parameters of a day.</summary>
public sealed class RuleSet
{
    public RuleSet(SupervisionClass of, AlarmParameters by)
    {
        Parameters = by;
        Version = by.Fingerprint();
        CountsHours = of.IsCoach();
        Stretches =
        [
            Overspeed.Rule(by),
            OffRoute.Rule(by),
            Drift.Rule(by),
            WrongDriver.Rule(by),
            Tampering.OfAntenna(by),
            Tampering.OfShield(by),
            .. of.IsCoach() ? [NightOverspeed.Rule(by), NightRun.Rule(by)] : ImmutableArray<StretchRule>.Empty,
            .. of is SupervisionClass.W ? [DangerousGoodsOverspeed.Rule(by), LongStop.Rule(by)] : ImmutableArray<StretchRule>.Empty,
        ];
        Videos = [.. Enum.GetValues<SafetyBehaviour>().Select(behaviour => VideoAlarms.Rule(behaviour, by))];
    }

    public AlarmParameters Parameters { get; }

    /// <summary><see cref="AlarmParameters.Fingerprint"/></summary>
    public string Version { get; }

    /// <summary>Hours of a day and of a week are counted for drivers of coaches.</summary>
    public bool CountsHours { get; }

    public ImmutableArray<StretchRule> Stretches { get; }

    /// <summary>By the number of the behaviour.</summary>
    public ImmutableArray<StretchRule> Videos { get; }
}
