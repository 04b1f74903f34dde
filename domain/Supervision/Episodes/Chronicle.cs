namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>
/// What a fold has finished with, in the order in which it did: ended episodes, past days. Going back to an earlier state of the fold
/// takes back what came out after it. Numbers run on when old entries are forgotten.
/// </summary>
internal sealed class Chronicle
{
    private readonly List<Episode> episodes = [];
    private readonly List<DayTally> days = [];
    private int forgottenEpisodes, forgottenDays;

    public int EpisodeCount => forgottenEpisodes + episodes.Count;

    public int DayCount => forgottenDays + days.Count;

    public IReadOnlyList<Episode> Episodes => episodes;

    public IReadOnlyList<DayTally> Days => days;

    public void Add(Episode ended) => episodes.Add(ended);

    public void Add(DayTally past) => days.Add(past);

    public IEnumerable<Episode> EpisodesFrom(int number) => episodes.Skip(number - forgottenEpisodes);

    public void BackTo(int episodeCount, int dayCount)
    {
        episodes.RemoveRange(episodeCount - forgottenEpisodes, EpisodeCount - episodeCount);
        days.RemoveRange(dayCount - forgottenDays, DayCount - dayCount);
    }

    public void Forget(int episodesBefore, int daysBefore)
    {
        var (ofEpisodes, ofDays) = (Math.Max(0, episodesBefore - forgottenEpisodes), Math.Max(0, daysBefore - forgottenDays));
        episodes.RemoveRange(0, ofEpisodes);
        days.RemoveRange(0, ofDays);
        (forgottenEpisodes, forgottenDays) = (forgottenEpisodes + ofEpisodes, forgottenDays + ofDays);
    }
}
