using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class RecordNecessitySpec : PublicationActSpec
{
    private static RecordNecessity Recording => new(Id, "春运期间安全警示");

    [Fact]
    public void what_is_minor_can_then_be_shown_for_three_months() =>
        Given(DecidedMinor).By(Head).On(new(2026, 4, 13)).When(Recording)
            .ThenFacts(new NecessityRecorded(
                "春运期间安全警示",
                new(true, PublicityGround.Necessity, SeverityClass.Minor, "春运期间安全警示", null, new(2026, 7, 8)), On: new(2026, 4, 13)))
            .When(new PublishPenalty(Id)).ThenFacts(
                new PublicationPublished(DecidedMinor.Document, SeverityClass.Minor, true, new(2026, 7, 8), Late: false, On: new(2026, 4, 13)));

    [Fact]
    public void no_ground_is_no_ground() =>
        Given(DecidedMinor).By(Head).On(new(2026, 4, 13)).When(Recording with { Necessity = "　" }).ThenRefused(ReasonsForChange.Id);

    [Fact]
    public void what_is_general_needs_none() =>
        Given(Decided).By(Head).On(new(2026, 4, 13)).When(Recording).ThenRefused(NecessityOfTheMinor.Id);

    [Fact]
    public void what_is_over_is_not_necessary_any_more() =>
        Given(DecidedMinor, Repaired).By(Head).On(new(2026, 9, 1)).When(Recording).ThenRefused(NeverAgain.Id);
}
