using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class FirstTechnicalGradeSpec
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(null, true)]
    public void a_vehicle_for_dangerous_goods_is_of_the_first_grade(int? grade, bool fit) =>
        (FirstTechnicalGrade.Check(GoodsExamples.Vehicle with { TechnicalGrade = grade }, GoodsExamples.Day) is null).ShouldBe(fit);

    [Fact]
    public void the_refusal_says_both_grades()
    {
        var refusal = FirstTechnicalGrade.Check(GoodsExamples.Vehicle with { TechnicalGrade = 2 }, GoodsExamples.Day).ShouldNotBeNull();
        (refusal.Rule, refusal.Details["least"], refusal.Details["grade"]).ShouldBe((FirstTechnicalGrade.Id, "1", "2"));
    }
}
