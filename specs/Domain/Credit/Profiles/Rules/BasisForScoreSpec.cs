using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class BasisForScoreSpec : CreditProfileActSpec
{
    [Fact]
    public void violations_without_a_fleet_give_no_rate() =>
        Given(Opened, Fined).When(new ComputeScore(Carrier, Quality, new(2026, 3, 2), "x")).ThenRefused(BasisForScore.Id);

    [Fact]
    public void with_one_they_do() =>
        Given(Opened, Fined, Fact(2, "fleet-vehicle-months", new(2026, 3, 2), SeverityClass.Minor, 120)).When(new ComputeScore(Carrier, Quality, new(2026, 3, 2), "x"))
            .ThenFact<ScoreComputed>(score => score.Total.ShouldBe(900));
}
