using Regulatory.Domain.Calendar;

namespace Regulatory.Domain.Specs.Calendar;

public sealed class DaysByLawSpec
{
    [Theory]
    [InlineData("ALL", 5, PeriodUnit.WorkingDays)]
    [InlineData("ALL", 45, PeriodUnit.WorkingDays)]
    [InlineData("APL", 2, PeriodUnit.WorkingDays)]
    [InlineData("APL", 3, PeriodUnit.WorkingDays)]
    [InlineData("APL", 5, PeriodUnit.WorkingDays)]
    [InlineData("APL", 7, PeriodUnit.WorkingDays)]
    [InlineData("APL", 4, PeriodUnit.CalendarDays)]
    [InlineData("APL", 15, PeriodUnit.CalendarDays)]
    [InlineData("APL", 90, PeriodUnit.CalendarDays)]
    [InlineData("ACL", 10, PeriodUnit.WorkingDays)]
    [InlineData("ACL", 11, PeriodUnit.CalendarDays)]
    [InlineData("ACL", 30, PeriodUnit.CalendarDays)]
    [InlineData("OGR", 20, PeriodUnit.WorkingDays)]
    public void days_mean_what_the_instrument_says(string instrument, int days, PeriodUnit unit) =>
        DaysByLaw.Under(instrument, days).ShouldBe(new LegalPeriod(days, unit));

    [Fact]
    public void an_instrument_without_a_known_rule_is_not_guessed() =>
        Should.Throw<ArgumentOutOfRangeException>(() => DaysByLaw.Under("RTR", 15));
}
