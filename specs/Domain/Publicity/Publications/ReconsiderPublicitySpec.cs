using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class ReconsiderPublicitySpec : PublicationActSpec
{
    private static readonly PublicityDecided Old = OldOf(Warned);

    private static readonly PublicationPublished OldShown =
        Published with { Document = Old.Document, Class = null, Until = new(2029, 3, 9), On = new(2026, 3, 11) };

    private static PublicityDecided OldOf(PenaltyContent penalty) => DecidedOf(
        Coaches, penalty, new(true, PublicityGround.BeforeClasses, null, null, new(2026, 6, 9), new(2029, 3, 9)),
        documentOn: new(2026, 3, 9), on: new(2026, 3, 10));

    private static ReconsiderPublicity Reconsidering => new(Id, "信用修复管理办法施行");

    [Fact]
    public void what_was_shown_before_the_measures_and_is_minor_goes_when_they_come() =>
        Given(Old, OldShown).On(new(2026, 4, 1)).When(Reconsidering)
            .ThenFacts(new PublicityReconsidered(MinorWithheld, "信用修复管理办法施行", On: new(2026, 4, 1)))
            .When(new PublishPenalty(Id)).ThenRefused(GroundForTheMinor.Id);

    [Fact]
    public void what_is_general_is_shown_no_longer_than_a_year() =>
        Given(OldOf(Fined), OldShown).On(new(2026, 4, 1)).When(Reconsidering)
            .ThenState(publication =>
            {
                publication.Stage.ShouldBe(PublicationStage.Shown);
                publication.Until.ShouldBe(new(2027, 3, 9));
            });

    [Fact]
    public void the_day_before_nothing_changes() => Given(Old, OldShown).On(new(2026, 3, 31)).When(Reconsidering).ThenNothing();

    [Fact]
    public void a_ground_of_necessity_stays() =>
        Given(DecidedMinor, new NecessityRecorded("警示", NecessityDecision, new(2026, 4, 9))).On(new(2026, 5, 1)).When(Reconsidering).ThenNothing();

    [Fact]
    public void what_is_over_stays_over() => Given(Old, Repaired).On(new(2026, 9, 1)).When(Reconsidering).ThenNothing();

    [Fact]
    public void a_reconsideration_has_reasons() =>
        Given(Old, OldShown).On(new(2026, 4, 1)).When(Reconsidering with { Reasons = " " }).ThenRefused(ReasonsForChange.Id);

    private static PublicityDecision NecessityDecision => new(
        true, PublicityGround.Necessity, SeverityClass.Minor, "警示", null, new(2026, 7, 8));
}
