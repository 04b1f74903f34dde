using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Supervision.Cards;

/// <summary>What the cards of one terminal led to within the last hour.</summary>
/// <param name="Latest">The latest first: cards that were put in and taken out by the record, and those that it refused.</param>
public sealed record RecentCards(ImmutableArray<(CardOutcome Outcome, Instant At, PartyId? Driver)> Latest)
{
    /// <summary>Cards put into one vehicle within an hour of which something is entered; further ones are kept as readings only.</summary>
    public const int MostAnHour = 12;

    /// <summary>Whoever took out a card puts it in again no sooner than this.</summary>
    private static readonly Duration Pause = Duration.FromMinutes(1);

    /// <summary>
    /// Whether a card is not to be entered: there were too many, or the same driver took it out less than a minute before. Another driver may
    /// take the wheel at once.
    /// </summary>
    public bool IsFlapping(PartyId driver, Instant at)
    {
        if (Latest.Count(card => card.Outcome is not CardOutcome.Removed) >= MostAnHour) return true;
        var atWheel = Latest.SkipWhile(card => card.Outcome is CardOutcome.Refused).ToArray();
        return atWheel is [{ Outcome: CardOutcome.Removed, At: var removed }, ..] && at < removed + Pause
            && atWheel.FirstOrDefault(card => card.Outcome is CardOutcome.Inserted).Driver == driver;
    }

    /// <summary>Tells nobody who it was: this may end in a log.</summary>
    public override string ToString() => nameof(RecentCards);
}
