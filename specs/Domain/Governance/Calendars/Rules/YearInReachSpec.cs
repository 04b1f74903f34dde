using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class YearInReachSpec : WorkCalendarSpec
{
    [Theory]
    [InlineData(26)]
    [InlineData(1999)]
    [InlineData(2101)]
    [InlineData(20260)]
    [InlineData(-1)]
    public void a_slip_of_the_year_is_refused(int year) =>
        Given().When(Draft with { Year = year }).ThenRefused(YearInReach.Id);
}
