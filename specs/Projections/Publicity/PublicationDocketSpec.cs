using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Projections.Publicity;
using static Regulatory.Projections.Specs.Publicity.Examples;

namespace Regulatory.Projections.Specs.Publicity;

public sealed class PublicationDocketSpec
{
    private readonly Folded<PublicationDocket> file = new();

    [Fact]
    public void officers_see_what_is_withheld_and_why()
    {
        var row = file.When(Key, Decided with { Decision = Minor }).Row(Key)!;
        row.Public.ShouldBeFalse();
        row.Ground.ShouldBe(PublicityGround.MinorWithheld);
        row.Class.ShouldBe(SeverityClass.Minor);
        row.Due.ShouldBe(new(2026, 4, 17));
        row.Stage.ShouldBe(PublicationStage.Decided);
    }

    [Fact]
    public void officers_keep_what_was_withdrawn_with_every_day()
    {
        var row = file.Given(Key, Decided, Reported, Published, Overturned).When(Key, Withdrawn).Row(Key)!;
        row.Stage.ShouldBe(PublicationStage.Withdrawn);
        (row.ReportedOn, row.PublishedOn, row.WithdrawBy, row.WithdrawnOn)
            .ShouldBe((new(2026, 4, 10), new(2026, 4, 10), new(2026, 6, 4), new(2026, 6, 2)));
        row.ReportedTo.ShouldBe(["信用中国（广东）"]);
        row.WithdrawalReasons.ShouldBe("复议决定撤销原处罚");
        row.Version.ShouldBe(5);
    }

    [Fact]
    public void officers_keep_what_was_repaired()
    {
        var row = file.Given(Key, Decided, Published).When(Key, Repaired).Row(Key)!;
        (row.Stage, row.EndedBy, row.Document).ShouldBe((PublicationStage.Ended, PublicityEnd.CreditRepaired, "粤信修〔2026〕9号"));
    }

    [Fact]
    public void the_first_report_tells_whether_it_was_late() =>
        file.Given(Key, Decided, Reported).When(Key, Reported with { Platform = "信用广州", Late = true }).Row(Key)!.ReportedLate.ShouldBeFalse();

    [Fact]
    public void a_reconsideration_takes_the_shown_back_to_decided()
    {
        var row = file.Given(Key, Decided, Published).When(Key, new PublicityReconsidered(Minor, "施行", new(2026, 5, 6))).Row(Key)!;
        (row.Stage, row.Public, row.Until, row.ChangedBecause).ShouldBe((PublicationStage.Decided, false, null, "施行"));
    }

    [Fact]
    public void a_necessity_lets_it_be_shown_to_its_own_last_day()
    {
        var necessary = new PublicityDecision(true, PublicityGround.Necessity, SeverityClass.Minor, "警示", null, new(2026, 7, 8));
        var row = file.Given(Key, Decided with { Decision = Minor }).When(Key, new NecessityRecorded("警示", necessary, new(2026, 4, 13))).Row(Key)!;
        (row.Public, row.Necessity, row.Until).ShouldBe((true, "警示", new(2026, 7, 8)));
    }

    [Fact]
    public void a_persons_full_name_stands_apart_from_the_masked_one()
    {
        var row = file.When(Key, Decided with { Document = Penalty with { Party = Driver } }).Row(Key)!;
        (row.PartyName, row.PersonName, row.Party).ShouldBe(("张*", "张三丰", Person));
    }

    [Fact]
    public void of_whoever_was_erased_the_file_knows_no_name()
    {
        var row = PublicationDocket.Evolve(
            null, Decided with { Document = Penalty with { Party = Forgotten } },
            new(1, Key, 1, NodaTime.Instant.FromUtc(2026, 4, 9, 2, 0), Guid.Empty, "publicity.publication.decided.v1", Stored.Envelope));
        (row.PartyName, row.PersonName).ShouldBe((PublicParty.Erased, null));
    }

    [Fact]
    public void a_licence_shows_its_state() =>
        file.Given(Key, Decided with { Document = Licence, Decision = PublicityOf.Licence })
            .When(Key, new LicenceStateRecorded(false, "穗交注〔2026〕7号", new(2026, 5, 6))).Row(Key)!.LicenceValid.ShouldBeFalse();

    [Fact]
    public void a_correction_writes_the_name_anew() =>
        file.Given(Key, Decided).When(Key, new PublicationCorrected(Penalty with { Party = Company with { Name = "穗安" } }, General, "笔误", new(2026, 4, 13)))
            .Row(Key)!.PartyName.ShouldBe("穗安");
}
