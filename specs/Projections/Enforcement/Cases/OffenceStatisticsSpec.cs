using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement.Cases;
using static Regulatory.Projections.Specs.Enforcement.Cases.CaseExamples;

namespace Regulatory.Projections.Specs.Enforcement.Cases;

public sealed class OffenceStatisticsSpec
{
    private readonly Folded<OffenceStatistics> statistics = new();

    [Fact]
    public void cases_and_fines_are_counted_in_their_month()
    {
        statistics.Given(Key, Filed, Decided).When("0198c6f0-0000-7000-8000-0000000000c2", Filed);
        Row("440100:RT11:2026-03").ShouldSatisfyAllConditions(
            row => row.Cases.ShouldBe(2), row => row.Penalised.ShouldBe(1), row => row.OnSpot.ShouldBe(0), row => row.Fines.ShouldBe(Money.OfYuan(8_000)),
            row => row.Month.ShouldBe(new(2026, 3, 1)));
    }

    [Fact]
    public void what_was_overturned_counts_when_it_was()
    {
        statistics.Given(Key, Filed, Decided).When(Key, Revoked(decideAnew: false));
        Row("440100:RT11:2026-06").Overturned.ShouldBe(1);
        Row("440100:RT11:2026-03").Overturned.ShouldBe(0);
    }

    [Fact]
    public void what_was_not_penalised_counts_too()
    {
        statistics.Given(Key, Filed).When(Key, new NoPenaltyDecided(
            Filed.CaseNumber, "1", NoPenaltyGround.NoFault, "无过错", new("head-gz", "Head"), new(2026, 3, 9), Filed.Act.Offence, Guangzhou));
        Row("440100:RT11:2026-03").NoPenalty.ShouldBe(1);
    }

    private OffenceStatistics Row(string id) => statistics.Row(id).ShouldNotBeNull();
}
