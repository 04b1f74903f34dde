using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>Where a <see cref="StretchRule"/> stands in a track: the run that goes on, and the episode that may still be added to.</summary>
internal struct Stretch
{
    private bool running, joined, claimed;
    private long first, last, peakAt, gravelySince, mostGravelySince;
    private int peak, points, tier;
    private GeoPosition place;
    private PartyId? driver;

    public Raised Episode;

    /// <summary>Takes the next moment.</summary>
    /// <param name="merge">Seconds within which a new run belongs to the episode.</param>
    /// <returns>True where an episode has ended: <paramref name="ended"/>.</returns>
    public bool Take(StretchRule rule, long at, Hit? hit, int merge, in Mark mark, out Raised ended)
    {
        ended = default;
        var isOver = false;
        if (hit is { } holds)
        {
            if (running && (holds.BeginsAnew || at - last > rule.Gap)) running = false;
            if (!running) Begin(at, mark);
            Extend(rule, at, holds, mark);
            if (rule.IsLongEnough(last - first))
            {
                isOver = !joined && Episode.On && first - Episode.To > merge;
                if (isOver) (ended, Episode) = (Episode, default);
                Join(at, holds);
                return isOver;
            }
        }
        else
        {
            running = false;
        }
        isOver = Episode.On && at - Episode.To > merge && !(running && first - Episode.To <= merge);
        if (isOver) (ended, Episode) = (Episode, default);
        return isOver;
    }

    private void Begin(long at, in Mark mark)
    {
        (running, joined, claimed) = (true, false, false);
        (first, gravelySince, mostGravelySince) = (at, -1, -1);
        (peak, peakAt, points, tier) = (int.MinValue, at, 0, 1);
        (place, driver) = (mark.Place, mark.Driver);
    }

    private void Extend(StretchRule rule, long at, Hit hit, in Mark mark)
    {
        last = at;
        points++;
        claimed |= mark.Claims(rule);
        if (hit.Measure > peak) (peak, peakAt) = (hit.Measure, at);
        gravelySince = hit.Tier < 2 ? -1 : gravelySince < 0 ? at : gravelySince;
        mostGravelySince = hit.Tier < 3 ? -1 : mostGravelySince < 0 ? at : mostGravelySince;
        if (gravelySince >= 0 && rule.IsLongEnough(at - gravelySince)) tier = Math.Max(tier, 2);
        if (mostGravelySince >= 0 && rule.IsLongEnough(at - mostGravelySince)) tier = Math.Max(tier, 3);
    }

    private void Join(long at, Hit hit)
    {
        if (joined)
        {
            Episode.Reach(at, hit.Measure, tier);
            Episode.Points++;
        }
        else if (Episode.On)
        {
            if (peak > Episode.Peak) (Episode.Peak, Episode.PeakAt) = (peak, peakAt);
            Episode.To = at;
            Episode.Tier = Math.Max(Episode.Tier, tier);
            Episode.Points += points;
        }
        else
        {
            Episode = new()
            {
                On = true, From = first, To = at, Peak = peak, PeakAt = peakAt, Points = points, Tier = tier, Place = place, Driver = driver,
            };
        }
        Episode.Claimed |= claimed;
        joined = true;
    }
}

/// <summary>What an episode notes of the position at which it holds.</summary>
internal readonly record struct Mark(GeoPosition Place, uint Alarm, PartyId? Driver)
{
    public bool Claims(StretchRule rule) => (Alarm & rule.ClaimBits) != 0;
}
