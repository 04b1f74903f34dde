using System.Collections.Immutable;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// A rule of the kind "this holds for so long": a condition of one moment, and how moments make an episode. Moments at which it holds, one
/// after another, are a run; a run of <see cref="Least"/> is an episode; what follows within <see cref="Merge"/> is the same episode.
/// </summary>
/// <param name="Name">Tells episodes of one rule from those of another, also where they have one code.</param>
/// <param name="Codes">The code by tier; a tier beyond the last has the last code at its gravest level.</param>
/// <param name="Test">Whether the condition holds at a moment.</param>
/// <param name="Least">Seconds from the first to the last moment of a run.</param>
/// <param name="Gap">Seconds between two moments beyond which a run is broken.</param>
/// <param name="Merge">Seconds between two runs within which they are one episode.</param>
public sealed record StretchRule(
    string Name, ImmutableArray<AlarmCode> Codes, Func<Moment, AlarmParameters, Hit?> Test, int Least, int Gap, int Merge)
{
    /// <summary>"More than" instead of "at least" <see cref="Least"/>.</summary>
    public bool MoreThanLeast { get; init; }

    /// <summary>Also tested at positions that are no place on the way; other rules pass them over.</summary>
    public bool NeedsNoPlace { get; init; }

    /// <summary>Also tested at a jump; other rules pass it over.</summary>
    public bool SeesJumps { get; init; }

    /// <summary>The peak is the episode's length in seconds.</summary>
    public bool MeasuresTime { get; init; }

    /// <summary>Bits of 报警标志 by which the terminal claims the same.</summary>
    public uint ClaimBits { get; init; }

    public SafetyBehaviour? Behaviour { get; init; }

    internal bool IsLongEnough(long seconds) => MoreThanLeast ? seconds > Least : seconds >= Least;
}
