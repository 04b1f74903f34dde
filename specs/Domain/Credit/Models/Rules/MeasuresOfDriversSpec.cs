using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class MeasuresOfDriversSpec : CreditModelActSpec
{
    private static readonly DriverScheme Scheme = CreditSeeds.Driver.Driver!;

    public static TheoryData<DriverScheme> Others => new(
        Scheme with { Full = 40 }, Scheme with { CycleMonths = 24 }, Scheme with { Steps = [20, 10, 7, 5, 3, 1] }, Scheme with { Steps = [20, 10, 5, 3] });

    [Theory, MemberData(nameof(Others))]
    public void cycle_full_marks_and_steps_are_those_of_the_measures(DriverScheme other) =>
        Given().When(Publishing with
        {
            Model = CreditModelId.Parse("B-x"),
            Terms = CreditSeeds.Driver with { Items = [CreditSeeds.Driver.Items[0]], Driver = other },
        }).ThenRefused(MeasuresOfDrivers.Id);
}
