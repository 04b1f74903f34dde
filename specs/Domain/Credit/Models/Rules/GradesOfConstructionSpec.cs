using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class GradesOfConstructionSpec : CreditModelActSpec
{
    private static readonly ConstructionScheme Scheme = CreditSeeds.Construction.Construction!;

    public static TheoryData<ConstructionScheme> Others => new(
        Scheme with { Bands = [Scheme.Bands[0] with { Least = 90 }, .. Scheme.Bands.Skip(1)] },
        Scheme with { Bands = [.. Scheme.Bands.Skip(1)] },
        Scheme with { Lowest = CreditGrade.C },
        Scheme with { BiddingShare = 0.5m, PerformanceShare = 0.5m });

    [Theory, MemberData(nameof(Others))]
    public void bands_and_weights_are_those_of_the_rules(ConstructionScheme other) =>
        Given().When(Publishing with { Model = CreditModelId.Parse("C-x"), Terms = CreditSeeds.Construction with { Construction = other } })
            .ThenRefused(GradesOfConstruction.Id);
}
