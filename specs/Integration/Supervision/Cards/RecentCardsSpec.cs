using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Supervision.Cards;

namespace Regulatory.Integration.Specs.Supervision.Cards;

/// <summary>When a card says nothing any more, because a terminal reads it too often.</summary>
public sealed class RecentCardsSpec
{
    private static readonly PartyId Driver = PartyId.Parse("P:0123456789abcdef0123456789abcdef"), Another = PartyId.Parse("P:fedcba9876543210fedcba9876543210");
    private static readonly Instant Ten = Instant.FromUtc(2026, 3, 2, 2, 0);

    [Fact]
    public void a_card_goes_in_again_a_minute_after_it_was_taken_out()
    {
        var cards = new RecentCards([(CardOutcome.Removed, Ten, null), (CardOutcome.Inserted, Ten - Duration.FromHours(1), Driver)]);
        cards.IsFlapping(Driver, Ten + Duration.FromSeconds(59)).ShouldBeTrue();
        cards.IsFlapping(Driver, Ten + Duration.FromSeconds(60)).ShouldBeFalse();
        cards.IsFlapping(Another, Ten + Duration.FromSeconds(5)).ShouldBeFalse("drivers take turns");
    }

    [Fact]
    public void a_refused_card_in_between_changes_nothing()
    {
        var cards = new RecentCards(
            [(CardOutcome.Refused, Ten, Another), (CardOutcome.Removed, Ten, null), (CardOutcome.Inserted, Ten - Duration.FromHours(1), Driver)]);
        cards.IsFlapping(Driver, Ten + Duration.FromSeconds(59)).ShouldBeTrue();
    }

    [Fact]
    public void after_twelve_cards_in_an_hour_the_next_is_not_entered_whoever_it_is()
    {
        var cards = Enumerable.Range(0, RecentCards.MostAnHour).Select(
            number => (number % 2 == 0 ? CardOutcome.Inserted : CardOutcome.Refused, Ten - Duration.FromMinutes(2 * number), (PartyId?)Driver)).ToArray();
        new RecentCards([.. cards]).IsFlapping(Another, Ten + Duration.FromMinutes(5)).ShouldBeTrue();
        new RecentCards([.. cards[1..], (CardOutcome.Removed, Ten - Duration.FromHours(1), null)]).IsFlapping(Another, Ten + Duration.FromMinutes(5)).ShouldBeFalse();
    }

    [Fact]
    public void the_first_card_of_the_hour_is_entered() => new RecentCards([]).IsFlapping(Driver, Ten).ShouldBeFalse();
}
