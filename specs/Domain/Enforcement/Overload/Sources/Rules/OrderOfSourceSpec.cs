using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources.Rules;

public sealed class OrderOfSourceSpec : SourceUnitActSpec
{
    [Fact]
    public void nothing_is_monitored_that_is_not_connected() => Given(Listed).When(new BeginMonitoring(Source)).ThenRefused(OrderOfSource.Id);

    [Fact]
    public void a_unit_is_listed_once() =>
        Given(Listed).By(Head).When(new ListSourceUnit(Source, Carrier, Guangzhou, "地点", "公告")).ThenRefused(OrderOfSource.Id);

    [Fact]
    public void a_delisted_unit_is_left_alone() =>
        Given(Listed, new SourceUnitDelisted("公告", "已关停", new(2026, 2, 1))).By(UnitHead).When(new WarnSourceUnit(Source, "文号", "理由"))
            .ThenRefused(OrderOfSource.Id);
}
