namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>What became of an episode when more was known.</summary>
public enum EpisodeChangeKind
{
    /// <summary>It is new.</summary>
    Opened,

    /// <summary>It went on, or became graver, as open episodes do.</summary>
    Grown,

    /// <summary>It ended.</summary>
    Closed,

    /// <summary>What was published of it was not so: late data changed its beginning, its end, its peak or its gravity.</summary>
    Revised,

    /// <summary>It never was: late data filled the gap or broke the run.</summary>
    Withdrawn,
}

/// <summary>An episode as it is published.</summary>
/// <param name="Revision">How many times what had been published was taken back; 0 at first.</param>
/// <param name="WasRaisedLate">When it was opened it already lay back: it pages nobody.</param>
public sealed record PublishedEpisode(EpisodeId Id, int Revision, bool WasRaisedLate, Episode Episode);

/// <summary>One change to what is published.</summary>
/// <param name="Before">What was published before; null for what is new.</param>
/// <param name="IsLate">What it is about lies back: recorded, but nobody is called as if it were now.</param>
public sealed record EpisodeChange(EpisodeChangeKind Kind, PublishedEpisode Now, Episode? Before, bool IsLate);
