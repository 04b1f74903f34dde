using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class DaysOfTheYearSpec : WorkCalendarSpec
{
    [Fact]
    public void days_off_of_another_year_are_refused() => Refused(new(new(2027, 1, 1), new(2027, 1, 1)));

    [Fact]
    public void days_off_that_run_backwards_are_refused() => Refused(new(new(2026, 11, 3), new(2026, 11, 2)));

    [Fact]
    public void days_off_that_overlap_are_refused() => Refused(new(new(2026, 10, 7), new(2026, 10, 8)));

    [Fact]
    public void a_day_off_in_the_middle_of_the_december_before_is_refused() =>
        DaysOfTheYear.Check(2026, [new(new(2025, 12, 24), new(2025, 12, 24))]).ShouldNotBeNull();

    [Fact]
    public void the_new_year_holiday_may_begin_in_december() =>
        DaysOfTheYear.Check(2019, [new(new(2018, 12, 30), new(2019, 1, 1))]).ShouldBeNull();

    private void Refused(DaysOff off) =>
        Given().When(Draft with { Off = Draft.Off.Add(off) }).ThenRefused(DaysOfTheYear.Id);
}
