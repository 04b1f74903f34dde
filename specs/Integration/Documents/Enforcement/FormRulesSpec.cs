using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Enforcement;

namespace Regulatory.Specs.Integration.Documents.Enforcement;

/// <summary>What the law wants said on the forms, and what must not be.</summary>
public sealed class FormRulesSpec
{
    [Fact]
    public void a_decision_on_the_spot_says_that_reconsideration_comes_first()
    {
        var said = TextOf(WorkedCase.OnTheSpot, 14);

        said.ShouldContain("应当先申请行政复议");
        said.ShouldContain("自收到本决定书之日起六十日内先向广州市人民政府申请行政复议");
        said.ShouldContain("自收到行政复议决定书之日起十五日内依法向广州铁路运输法院提起行政诉讼");
        said.ShouldNotContain("六个月");
    }

    [Fact]
    public void an_ordinary_decision_leaves_the_choice_between_reconsideration_and_suit()
    {
        var said = TextOf(WorkedCase.Ordinary, 15);

        said.ShouldContain("六十日内向广州市人民政府申请行政复议");
        said.ShouldContain("六个月内依法向广州铁路运输法院提起行政诉讼");
        said.ShouldNotContain("应当先申请行政复议");
    }

    [Theory]
    [InlineData(15)]
    [InlineData(19)]
    public void decision_and_demand_tell_the_rate_of_the_surcharge_and_its_ceiling(int number)
    {
        var said = TextOf(WorkedCase.Ordinary, number);

        said.ShouldContain("每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款数额");
        said.ShouldContain("《行政强制法》第四十五条");
    }

    [Fact]
    public void the_penalty_decision_has_the_six_contents()
    {
        var said = TextOf(WorkedCase.Ordinary, 15);

        foreach (var content in (string[])[
            "欧阳明华", "大石街示例路12号3栋402房", "车货总质量61.20吨", "超限检测单（编号CX20260105-017）（书证）", "罚款人民币贰万元整", "《公路安全保护条例》第六十七条",
            "十五日内缴至示例银行广州分行", "申请行政复议", "广州市交通运输局", "2026年2月26日"])
            said.ShouldContain(content);
    }

    [Fact]
    public void numbers_of_a_person_are_masked_on_every_form()
    {
        foreach (var form in NationalForms.Of(WorkedCase.Ordinary, WorkedCase.Setting))
            if (form.Outcome is FormOutcome.Complete complete)
            {
                var said = Spoken(complete.Model);
                said.ShouldNotContain("11010519491231002X");
                said.ShouldNotContain("13800138000");
            }
    }

    [Fact]
    public void a_form_rests_on_the_facts_that_it_says_and_on_no_others()
    {
        var notice = (FormOutcome.Complete)Find(WorkedCase.Ordinary, 11).Outcome;

        notice.Sources.Select(fact => fact.Type).ShouldBe(["enforcement.case.filed.v1", "enforcement.case.notice-served.v1"]);
    }

    [Fact]
    public void what_happened_since_changes_no_form()
    {
        var later = WorkedCase.Ordinary;
        var then = later with { Facts = [.. later.Facts.TakeWhile(told => told.Fact is not DecisionServed)] };

        Spoken(((FormOutcome.Complete)Find(then, 15).Outcome).Model).ShouldBe(TextOf(later, 15));
    }

    [Fact]
    public void money_taken_on_the_spot_is_ticked_on_the_form_with_its_receipt()
    {
        var story = WorkedCase.OnTheSpot;
        var taken = new FineCollectedOnSpot(
            Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "4400260309000001", new("officer-1", "李建国"), new(new(2026, 3, 11), false), new(2026, 3, 9));
        var recorded = story.Facts[^1].Recorded with { Position = story.Facts[^1].Position + 1, Type = "enforcement.case.fine-collected-on-spot.v1" };

        var form = (FormOutcome.Complete)Find(story with { Facts = story.Facts.Add(new(taken, recorded)) }, 14).Outcome;

        form.Model.Blocks.OfType<FormBlock.Choices>().Single().Options.Select(option => option.Holds).ShouldBe([true, false]);
        Spoken(form.Model).ShouldContain("当场缴纳人民币壹佰元整（¥100.00）（票据号：4400260309000001）");
    }

    [Fact]
    public void a_deferral_is_told_with_its_day() => TextOf(
        WorkedCase.Ordinary.With<PaymentRescheduled>(rescheduled => rescheduled with
        {
            Kind = ReschedulingKind.Deferral, Instalments = [new(new(2026, 6, 30), Money.OfYuan(20_000))],
        }), 17).ShouldContain("同意你延期缴纳罚款，延长至2026年6月30日。");

    [Theory]
    [InlineData("200", "人民币贰佰元整（¥200.00）")]
    [InlineData("5000", "人民币伍仟元整（¥5,000.00）")]
    [InlineData("10050.30", "人民币壹万零伍拾元叁角整（¥10,050.30）")]
    [InlineData("1.05", "人民币壹元零伍分（¥1.05）")]
    [InlineData("0.30", "人民币叁角整（¥0.30）")]
    [InlineData("0", "人民币零元整（¥0.00）")]
    [InlineData("1010", "人民币壹仟零壹拾元整（¥1,010.00）")]
    [InlineData("100000000", "人民币壹亿元整（¥100,000,000.00）")]
    [InlineData("100000050", "人民币壹亿零伍拾元整（¥100,000,050.00）")]
    [InlineData("20003000.07", "人民币贰仟万零叁仟元零柒分（¥20,003,000.07）")]
    public void amounts_stand_in_capitals_and_in_figures(string yuan, string said) => ChineseAmount.Of(Money.Parse(yuan)).ShouldBe(said);

    private static string TextOf(CaseStory story, int number) => Spoken(((FormOutcome.Complete)Find(story, number).Outcome).Model);

    private static FormStanding Find(CaseStory story, int number) => NationalForms.Find(story, number, null, WorkedCase.Setting)!;

    private static string Spoken(FormModel model) => System.Text.Json.JsonSerializer.Serialize(model, NationalFormsSpec.Readable);
}
