using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class CorrectPublicationSpec : PublicationActSpec
{
    private static CorrectPublication Correcting => new(
        Id, Coaches with { Name = "穗安客运有限责任公司" }, "名称有误", Fined with { Fine = Money.OfYuan(3_100), Content = "罚款人民币三千一百元整" });

    [Fact]
    public void what_was_wrong_is_written_rightly_and_stays_shown() =>
        Given(Decided, Published).On(new(2026, 4, 13)).When(Correcting)
            .ThenFact<PublicationCorrected>(corrected =>
            {
                corrected.Document.Party.Name.ShouldBe("穗安客运有限责任公司");
                corrected.Document.Penalty!.Fine.ShouldBe(Money.OfYuan(3_100));
                corrected.Decision.ShouldBe(General);
            });

    [Fact]
    public void what_turns_out_to_be_minor_is_shown_no_more() =>
        Given(Decided, Published).On(new(2026, 4, 13)).When(new CorrectPublication(Id, Coaches, "程序填写有误", Warned))
            .ThenState(publication =>
            {
                publication.Stage.ShouldBe(PublicationStage.Decided);
                publication.Decision.ShouldBe(MinorWithheld);
            });

    [Fact]
    public void a_longer_term_is_not_given_by_a_correction() =>
        Given(Decided, Published).On(new(2026, 4, 13)).When(new CorrectPublication(Id, Coaches, "漏填吊销", Revoked))
            .ThenState(publication => publication.Until.ShouldBe(new(2027, 4, 8)));

    [Fact]
    public void the_same_content_corrects_nothing() =>
        Given(Decided, Published).On(new(2026, 4, 13)).When(new CorrectPublication(Id, Coaches, "核对", Fined)).ThenNothing();

    [Fact]
    public void another_party_is_no_correction() =>
        Given(Decided, Published).On(new(2026, 4, 13)).When(Correcting with { Party = Driver }).ThenRefused(SamePartyCorrected.Id);

    [Fact]
    public void what_is_withdrawn_is_not_corrected() =>
        Given(Decided, Published, Withdrawn).On(new(2026, 6, 3)).When(Correcting).ThenRefused(NeverAgain.Id);

    [Fact]
    public void the_term_of_a_licence_can_be_corrected() =>
        Given(DecidedLicence).On(new(2026, 4, 13))
            .When(new CorrectPublication(LicenceId, Coaches, "有效期有误", Licence: Granted with { ValidUntil = new(2030, 4, 8) }))
            .ThenFact<PublicationCorrected>(corrected => corrected.Document.Licence!.ValidUntil.ShouldBe(new(2030, 4, 8)));
}
