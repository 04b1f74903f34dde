using NodaTime;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>The clock of an installation on which a scenario is played: the real one, until it is set to the moment of an act.</summary>
public sealed class ScenarioClock : IClock
{
    private Instant? moment;

    public void Set(Instant at) => moment = at;

    public Instant GetCurrentInstant() => moment ?? SystemClock.Instance.GetCurrentInstant();
}
