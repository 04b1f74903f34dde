using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Fleets.Lives;

namespace Regulatory.Fleets.Truth;

/// <summary>How long who was at the wheel.</summary>
public sealed partial class Oracle
{
    /// <summary>
    /// Seconds that reports may count too many or too few: each stop is seen up to an interval late, and hours of a day are counted by quarters.
    /// </summary>
    private const int RunSlack = 180, DaySlack = 600, WeekSlack = 2400, Quarter = 900;

    /// <summary>Who drives: whoever put a card in, also where he is not the one assigned.</summary>
    private int DriverAt(int second) => misdeeds.WrongDriverAt(second) ? Crew.Stranger : life[second].Driver;

    /// <summary>A gap of more than five minutes is unknown by the rulebook, not driving: no report need show what was driven in it.</summary>
    private bool IsDrivenBy(Judged by, int second) =>
        life[second].IsDriven && !(by is Judged.Must && (misdeeds.OffAt(second) || misdeeds.HasBadClockAt(second)));

    private void Fatigue()
    {
        Judge(AlarmCode.FT1, by => AtTheWheel(by, byNight: false));
        Judge(AlarmCode.FT2, by => AtTheWheel(by, byNight: true));
    }

    private List<(int From, int To)> AtTheWheel(Judged by, bool byNight)
    {
        var limit = (byNight ? 2 : 4) * Hour + (by is Judged.Must ? RunSlack : by is Judged.May ? -RunSlack : 0);
        var rest = (20 * 60) + (by is Judged.Must ? -60 : by is Judged.May ? 60 : 0);
        var (spells, spell, running, still) = (new List<(int From, int To)>(), (From: -1, To: 0), 0, 0);
        for (var second = 0; second <= life.Count; second++)
        {
            var isOver = second == life.Count;
            if (!isOver)
            {
                still = life[second].IsDriven ? 0 : still + 1;
                var isNew = second > 0 && DriverAt(second) != DriverAt(second - 1);
                if (still >= rest || isNew || (byNight && second % 86_400 == 22 * Hour)) running = 0;
                isOver = running == 0 || (byNight && !IsNight(second));
            }
            if (isOver && spell.From >= 0)
            {
                spells.Add(spell);
                spell = (-1, 0);
            }
            if (second == life.Count || !IsDrivenBy(by, second) || (byNight && !IsNight(second))) continue;
            if (++running > limit) spell = (spell.From < 0 ? second : spell.From, second);
        }
        return spells;
    }

    private void Hours()
    {
        Judge(AlarmCode.FT3, by => Within(by, 86_400, (8 * Hour) + (by is Judged.Must ? DaySlack + Quarter : by is Judged.May ? -DaySlack : 0)));
        Judge(AlarmCode.FT4, by => Within(by, 7 * 86_400, (44 * Hour) + (by is Judged.Must ? WeekSlack + Quarter : by is Judged.May ? -WeekSlack : 0)));
    }

    /// <summary>Spells in which a driver has driven more than a limit within the span before.</summary>
    private List<(int From, int To)> Within(Judged by, int span, int limit)
    {
        var spells = new List<(int From, int To)>();
        foreach (var driver in Enumerable.Range(0, life.Count).Select(DriverAt).Distinct().ToList())
        {
            var driven = new int[life.Count + 1];
            for (var second = 0; second < life.Count; second++)
                driven[second + 1] = driven[second] + (DriverAt(second) == driver && IsDrivenBy(by, second) ? 1 : 0);
            var spell = (From: -1, To: 0);
            for (var second = 0; second < life.Count; second++)
            {
                if (driven[second + 1] - driven[Math.Max(0, second + 1 - span)] > limit)
                {
                    if (life[second].IsDriven && DriverAt(second) == driver) spell = (spell.From < 0 ? second : spell.From, second);
                }
                else if (spell.From >= 0)
                {
                    spells.Add(spell);
                    spell = (-1, 0);
                }
            }
            if (spell.From >= 0) spells.Add(spell);
        }
        return spells;
    }
}
