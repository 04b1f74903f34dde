using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class StepsOfDriverItemsSpec : CreditModelActSpec
{
    private static readonly ModelTerms Terms = CreditSeeds.Driver;

    [Theory]
    [InlineData(2)]
    [InlineData(15)]
    public void an_item_between_the_steps_is_refused(int points) =>
        Given().When(Publishing with { Model = CreditModelId.Parse("B-x"), Terms = Terms with { Items = [Terms.Items[0] with { Value = points }] } })
            .ThenRefused(StepsOfDriverItems.Id);

    [Fact]
    public void a_step_that_the_law_does_not_know_is_refused() =>
        Given().When(Publishing with
        {
            Model = CreditModelId.Parse("B-x"),
            Terms = Terms with { Items = [Terms.Items[0] with { Value = 4 }], Driver = Terms.Driver! with { Steps = [4] } },
        }).ThenRefused(StepsOfDriverItems.Id);
}
