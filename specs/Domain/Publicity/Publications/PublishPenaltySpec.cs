using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class PublishPenaltySpec : PublicationActSpec
{
    private static PublishPenalty Publishing => new(Id);

    [Fact]
    public void a_penalty_is_shown_for_the_longest_that_its_class_allows() =>
        Given(Decided).On(new(2026, 4, 10)).When(Publishing).ThenFacts(Published);

    [Fact]
    public void it_can_be_shown_for_less() =>
        Given(Decided).On(new(2026, 4, 10)).When(Publishing with { Until = new(2026, 7, 8) })
            .ThenFacts(Published with { Until = new(2026, 7, 8) });

    [Fact]
    public void after_the_seventh_working_day_it_is_late() =>
        Given(Decided).On(new(2026, 4, 20)).When(Publishing).ThenFact<PublicationPublished>(published => published.Late.ShouldBeTrue());

    [Fact]
    public void what_is_minor_is_not_shown_without_a_recorded_ground() =>
        Given(DecidedMinor).On(new(2026, 4, 10)).When(Publishing).ThenRefused(GroundForTheMinor.Id);

    [Fact]
    public void the_law_of_the_day_of_showing_decides()
    {
        var march = OfMarch(Warned);
        Given(march).On(new(2026, 3, 31)).When(Publishing)
            .ThenFacts(new PublicationPublished(march.Document, null, true, new(2029, 3, 30), Late: false, new(2026, 3, 31)));
        Given(march).On(new(2026, 4, 1)).When(Publishing).ThenRefused(GroundForTheMinor.Id);
    }

    [Fact]
    public void what_has_become_shorter_since_is_reconsidered_and_shown()
    {
        var march = OfMarch(Fined);
        Given(march).On(new(2026, 4, 1)).When(Publishing).ThenFacts(
            new PublicityReconsidered(General with { MinimumUntil = new(2026, 6, 30), Until = new(2027, 3, 30) }, "公示时重新认定", new(2026, 4, 1)),
            new PublicationPublished(march.Document, SeverityClass.General, true, new(2027, 3, 30), Late: false, On: new(2026, 4, 1)));
    }

    [Fact]
    public void a_repaired_penalty_is_never_shown_again() =>
        Given(Decided, Published, Repaired).On(new(2026, 9, 1)).When(Publishing).ThenRefused(NeverAgain.Id);

    [Fact]
    public void a_revoked_penalty_is_not_shown() =>
        Given(Decided, Overturned).On(new(2026, 6, 1)).When(Publishing).ThenRefused(NeverAgain.Id);

    [Fact]
    public void what_is_shown_is_shown_already() => Given(Decided, Published).On(new(2026, 4, 13)).When(Publishing).ThenNothing();

    [Fact]
    public void what_is_not_on_record_is_not_shown() => Given().When(Publishing).ThenRefused(PublicationOnRecord.Id);

    private static PublicityDecided OfMarch(PenaltyContent penalty) => DecidedOf(
        Coaches, penalty, new(true, PublicityGround.BeforeClasses, null, null, new(2026, 6, 30), new(2029, 3, 30)),
        documentOn: new(2026, 3, 30), on: new(2026, 3, 30));
}
