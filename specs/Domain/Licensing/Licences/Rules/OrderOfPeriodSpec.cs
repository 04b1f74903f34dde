using NodaTime;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class OrderOfPeriodSpec : LicenceActSpec
{
    [Fact]
    public void the_last_day_is_not_before_the_first() =>
        OrderOfPeriod.Check(new(2026, 3, 2), new LocalDate(2026, 3, 1))!.Rule.ShouldBe(OrderOfPeriod.Id);

    [Fact]
    public void one_day_is_a_period() => OrderOfPeriod.Check(new(2026, 3, 2), new LocalDate(2026, 3, 2)).ShouldBeNull();

    [Fact]
    public void long_term_is_a_period() => OrderOfPeriod.Check(new(2026, 3, 2), null).ShouldBeNull();
}
