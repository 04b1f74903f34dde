using NodaTime;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources;

public sealed class SourceUnitLifeSpec : SourceUnitActSpec
{
    [Fact]
    public void a_unit_is_listed_connected_and_monitored()
    {
        Given().On(new(2026, 1, 5)).By(Head).When(new ListSourceUnit(Source, Carrier, Guangzhou, "黄埔区石场路1号", "穗交公告〔2026〕2号")).ThenFacts(Listed);
        Given(Listed).On(new(2026, 1, 10)).When(new ConnectSourceUnit(Source, "SC-01", "检字〔2026〕9号", new(2027, 1, 5))).ThenFacts(Connected);
        Given(Listed, Connected).On(new(2026, 1, 12)).When(new BeginMonitoring(Source)).ThenFacts(Monitored);
    }

    [Fact]
    public void the_third_hit_in_thirty_days_exceeds() =>
        Given(Listed, Connected, Monitored, Hit("A", new(2026, 2, 1)), Hit("B", new(2026, 2, 20))).When(new CountSourceHit(Source, "C", Day))
            .ThenFacts(Hit("C", Day), new SourceHitsExceeded(3, new(2026, 2, 1), Day, Day));

    [Fact]
    public void hits_that_come_in_late_exceed_all_the_same() =>
        Given(Listed, Connected, Monitored, Hit("A", new(2026, 2, 1)), new SourceHitCounted("C", Day, Day)).When(new CountSourceHit(Source, "B", new(2026, 2, 20)))
            .ThenFact<SourceHitsExceeded>(exceeded => (exceeded.Hits, exceeded.From, exceeded.Until).ShouldBe((3, new LocalDate(2026, 2, 1), Day)));

    [Fact]
    public void a_hit_of_thirty_days_before_is_out_of_the_count() =>
        Given(Listed, Connected, Monitored, Hit("A", new(2026, 1, 31)), Hit("B", new(2026, 2, 20))).When(new CountSourceHit(Source, "C", Day))
            .ThenFacts(Hit("C", Day));

    [Fact]
    public void the_fourth_hit_of_the_same_run_exceeds_no_second_time() =>
        Given(
                Listed, Connected, Hit("A", new(2026, 2, 18)), Hit("B", new(2026, 2, 19)), Hit("C", new(2026, 2, 20)),
                new SourceHitsExceeded(3, new(2026, 2, 18), new(2026, 2, 20), new(2026, 2, 20)))
            .When(new CountSourceHit(Source, "D", Day)).ThenFacts(Hit("D", Day));

    [Fact]
    public void a_matter_counts_once_and_may_come_in_late()
    {
        Given(Listed, Connected, Hit("A", new(2026, 2, 20))).When(new CountSourceHit(Source, "A", new(2026, 2, 20))).ThenNothing();
        Given(Listed, Connected, Hit("A", new(2026, 2, 20))).On(new(2026, 2, 1)).When(new CountSourceHit(Source, "B", new(2026, 2, 1))).ThenAccepted();
    }

    [Fact]
    public void a_unit_is_warned_ordered_punished_and_delisted()
    {
        Given(Listed, Connected, Monitored).By(UnitHead).When(new WarnSourceUnit(Source, "穗交警〔2026〕1号", "多次超限装载"))
            .ThenFacts(new SourceUnitWarned("穗交警〔2026〕1号", "多次超限装载", Day));
        Given(Listed, Connected, Monitored).By(Head).When(new OrderSourceUnit(Source, "穗交责改〔2026〕1号", "多次超限装载", new(2026, 3, 31)))
            .ThenFacts(new SourceUnitOrdered("穗交责改〔2026〕1号", "多次超限装载", new(2026, 3, 31), Day));
        Given(Listed, Connected, Monitored).By(UnitHead).When(new RecordSourcePenalty(Source, TheCase, "粤交罚〔2026〕440100-000123"))
            .ThenFacts(new SourceUnitPunished(TheCase, "粤交罚〔2026〕440100-000123", Day));
        Given(Listed).By(Head).When(new DelistSourceUnit(Source, "穗交公告〔2026〕3号", "已关停"))
            .ThenFacts(new SourceUnitDelisted("穗交公告〔2026〕3号", "已关停", Day));
    }
}
