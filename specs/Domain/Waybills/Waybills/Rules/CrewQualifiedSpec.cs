using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-03</summary>
public sealed class CrewQualifiedSpec : WaybillSpec
{
    [Theory]
    [InlineData(CrewDuty.Driver)]
    [InlineData(CrewDuty.Escort)]
    public void whoever_has_no_qualification_for_dangerous_goods_is_refused(CrewDuty duty) =>
        Codes(circumstances: known => known with { Crew = [.. known.Crew.Where(standing => standing.Duty != duty)] }).ShouldBe([CrewQualified.Code]);

    [Fact]
    public void a_drivers_qualification_does_not_make_an_escort() =>
        Codes(circumstances: known => known with
        {
            Crew = [known.Crew[0], known.Crew[1] with { Duty = CrewDuty.Driver }],
        }).ShouldBe([CrewQualified.Code]);

    [Fact]
    public void an_expired_one_is_refused() => Broken(standing => standing with { InForce = false, Standing = "Expired" });

    [Fact]
    public void one_of_another_number_is_refused() => Broken(standing => standing with { NumberAgrees = false });

    [Fact]
    public void grade_B_is_refused() => Broken(standing => standing with { HonestyGrade = "B" });

    [Theory]
    [InlineData("AAA")]
    [InlineData("AA")]
    [InlineData("A")]
    [InlineData(null)]
    public void any_better_grade_and_none_is_not(string? grade) =>
        Codes(circumstances: known => known with { Crew = [known.Crew[0] with { HonestyGrade = grade }, known.Crew[1]] }).ShouldBeEmpty();

    [Fact]
    public void the_refusal_says_who_and_names_the_article()
    {
        var context = ContextAt(Morning, Dispatcher) with { Circumstances = InOrder with { Crew = [InOrder.Crew[0]] } };
        var broken = HardRules.BrokenBy(Id, Content, context).ShouldHaveSingleItem();
        (broken.Code, broken.Article, broken.Details["duty"]).ShouldBe(("W-03", "O29/44", "押运员"));
    }

    private void Broken(Func<CrewStanding, CrewStanding> change) =>
        Codes(circumstances: known => known with { Crew = [change(known.Crew[0]), known.Crew[1]] }).ShouldBe([CrewQualified.Code]);

    [Fact]
    public void one_that_runs_out_before_the_start_is_refused()
    {
        Codes(circumstances: known => known with { Crew = [known.Crew[0] with { Until = Day }, known.Crew[1]] }).ShouldBeEmpty();
        Broken(standing => standing with { Until = Day.PlusDays(-1) });
    }
}
