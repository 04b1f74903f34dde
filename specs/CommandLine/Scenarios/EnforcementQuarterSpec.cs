using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Ledger.Codec;
using Regulatory.Regctl.Scenarios;
using Regulatory.Regctl.Scenarios.Quarter;
using Regulatory.Specs.Support;

namespace Regulatory.CommandLine.Specs.Scenarios;

/// <summary>The quarter as it is written: always the same, and with everything that it promises.</summary>
public sealed class EnforcementQuarterSpec
{
    private static readonly FactCodec Codec = new();
    private static readonly SeedReference Reference = SeedReference.Read(Path.Combine(Repository.Root, "seeds"), Codec);
    private static readonly WrittenQuarter Quarter = EnforcementQuarter.Write(Reference);

    [Fact]
    public void the_same_seed_writes_the_same_acts()
    {
        Lines(EnforcementQuarter.Write(Reference)).ShouldBe(Lines(Quarter));

        static List<string> Lines(WrittenQuarter quarter) =>
            [.. quarter.Steps.Select(step => $"{step.At} {step.Key} {step.Actor.Account} {step.Act} {step.Refused} {(step.Command is null ? "" : Codec.Encode(step.Command))}")];
    }

    [Fact]
    public void acts_stand_in_the_order_of_time_and_each_has_a_key_of_its_own()
    {
        Quarter.Steps.Select(step => step.At).ShouldBeInOrder();
        Quarter.Steps.Select(step => step.Key).ShouldBeUnique();
    }

    [Fact]
    public void there_are_two_thousand_weighings_and_three_hundred_cases_in_three_cities()
    {
        Quarter.Truth.Weighings.Values.Sum().ShouldBeGreaterThanOrEqualTo(2_000);
        Quarter.Truth.Weighings.Keys.ShouldBe(Enum.GetValues<WeighingKind>(), ignoreOrder: true);
        Quarter.Truth.Cases.Count.ShouldBeGreaterThanOrEqualTo(300);
        Quarter.Steps.Select(step => step.Actor.Division).Distinct().Select(division => division.Value)
            .ShouldBe(["440000", "440100", "440300", "440800"], ignoreOrder: true);
    }

    [Fact]
    public void every_procedure_and_every_end_of_a_case_is_there()
    {
        Quarter.Truth.Cases.Select(one => one.Procedure).Distinct().ShouldBe(Enum.GetValues<CaseProcedure>(), ignoreOrder: true);
        Quarter.Truth.NotFiled.ShouldBeGreaterThanOrEqualTo(3);
        CaseStage[] stages = [CaseStage.Archived, CaseStage.Closed, CaseStage.Decided, CaseStage.Investigating, CaseStage.NoticeServed, CaseStage.Served, CaseStage.Suspended, CaseStage.HearingRequested];
        stages.Except(Quarter.Truth.Cases.Select(one => one.Stage)).ShouldBeEmpty();
        string[] marks =
        [
            "withdrawn 撤销案件", "no penalty 不予处罚", "jurisdiction transferred 移送管辖", "terminated 终止", "suspended 中止", "legal review returned 法制审核退回",
            "police filed 公安立案", "police returned 公安退回", "hearing held 举行听证", "hearing waived 视为放弃听证", "collective decision 集体讨论", "licence revoked 吊销许可证件",
            "measure 强制措施", "registered in advance 先行登记保存", "paid late 逾期加处罚款", "deferred 延期缴纳", "instalments 分期缴纳",
            "court enforcement 申请法院强制执行", "review: upheld 复议维持", "review: changed 复议变更", "review: revoked 复议撤销", "review: decided anew 责令重作",
            "suit: upheld 驳回诉讼请求", "suit: revoked 判决撤销", "repaired 信用修复", "overload 超限", "under eighteen 未满十八周岁",
        ];
        marks.Except(Quarter.Truth.Cases.SelectMany(one => one.Marks)).ShouldBeEmpty();
    }

    [Fact]
    public void nearly_everything_on_the_refuse_lists_of_the_rulebook_is_tried()
    {
        var tried = Quarter.Steps.Where(step => step.MustFail).Select(step => step.Lawbook).ToHashSet();
        // The copy of O-10 is told as soon as the decision is served: nobody comes to close the case before.
        var all = Enumerable.Range(1, 19).Select(n => $"E-{n:00}").Concat(Enumerable.Range(1, 12).Select(n => $"O-{n:00}")).Concat(Enumerable.Range(1, 12).Select(n => $"K-{n:00}"));
        all.Where(entry => !tried.Contains(entry)).ShouldBe(["O-10"]);
    }
}
