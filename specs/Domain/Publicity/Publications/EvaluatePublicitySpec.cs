using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class EvaluatePublicitySpec : PublicationActSpec
{
    [Fact]
    public void a_penalty_is_taken_on_record_with_its_class_its_term_and_seven_working_days() =>
        Given().On(new(2026, 4, 9)).When(Evaluating).ThenFacts(Decided);

    [Fact]
    public void a_simplified_penalty_is_reported_in_the_same_days_and_shown_to_nobody() =>
        Given().On(new(2026, 4, 9)).When(Evaluating with { Penalty = Warned }).ThenFacts(DecidedMinor);

    [Fact]
    public void a_licence_is_public() =>
        Given().On(new(2026, 4, 9)).When(EvaluatingLicence).ThenFacts(DecidedLicence);

    [Fact]
    public void the_same_penalty_evaluated_on_the_last_day_of_march_is_shown() =>
        Given().On(new(2026, 3, 31)).When(Evaluating with { DocumentOn = new(2026, 3, 30), Penalty = Warned })
            .ThenFact<PublicityDecided>(decided => decided.Decision.Ground.ShouldBe(PublicityGround.BeforeClasses));

    [Fact]
    public void what_a_document_says_of_a_person_is_sealed() =>
        Given().On(new(2026, 4, 9)).When(Evaluating with { Party = Driver, Penalty = Fined with { Certificate = "从业资格证" } })
            .ThenFact<PublicityDecided>(decided =>
            {
                var (party, penalty) = (decided.Document.Party, decided.Document.Penalty!);
                party.Name.ShouldBeNull();
                party.PersonName.ShouldBe(new(ZhangParty, "张三"));
                penalty.Facts.ShouldBe(new(null, new(ZhangParty, Fined.Facts)));
                penalty.Content.Clear.ShouldBeNull();
                penalty.Certificate!.Clear.ShouldBeNull();
            });

    [Fact]
    public void somebody_who_comes_of_age_the_day_after_is_withheld() =>
        Given().On(new(2026, 4, 10)).When(Evaluating with { Party = Driver with { ResidentId = Child } })
            .ThenFact<PublicityDecided>(decided => decided.Decision.Ground.ShouldBe(PublicityGround.UnderAgeWithheld));

    [Fact]
    public void somebody_who_came_of_age_that_day_is_shown() =>
        Given().On(new(2026, 4, 10)).When(Evaluating with { Party = Driver with { ResidentId = Child }, DocumentOn = new(2026, 4, 9) })
            .ThenFact<PublicityDecided>(decided => decided.Decision.Public.ShouldBeTrue());

    [Fact]
    public void the_same_document_again_changes_nothing() => Given(Decided).On(new(2026, 4, 10)).When(Evaluating).ThenNothing();

    [Fact]
    public void a_number_with_stray_spaces_is_the_same_document() =>
        Given().On(new(2026, 4, 9)).When(Evaluating with { DocumentNumber = $" {Number} " }).ThenFacts(Decided);

    [Fact]
    public void a_document_of_tomorrow_is_refused() =>
        Given().On(new(2026, 4, 7)).When(Evaluating).ThenRefused(DocumentIdentified.Id);

    [Fact]
    public void what_comes_on_record_after_its_longest_publicity_is_reported_late_and_not_shown() =>
        Given().On(new(2027, 4, 9)).When(Evaluating)
            .ThenState(publication => publication.ShouldSatisfyAllConditions(
                () => publication.Decision!.Public.ShouldBeFalse(), () => publication.Decision!.Ground.ShouldBe(PublicityGround.TermIsOver),
                () => publication.Due.IsPassedOn(new(2027, 4, 9)).ShouldBeTrue()))
            .When(new PublishPenalty(Id)).ThenRefused(TermOfTheClass.Id);

    [Fact]
    public void on_the_last_day_of_it_it_is_still_shown() =>
        Given().On(new(2027, 4, 8)).When(Evaluating).ThenState(publication => publication.Decision!.Public.ShouldBeTrue());
}
