using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class EveryFestivalOffSpec : WorkCalendarSpec
{
    [Fact]
    public void a_calendar_that_works_through_a_festival_is_refused() =>
        Given().When(Without(new(2026, 6, 19))).ThenRefused(EveryFestivalOff.Id).Details["festival"].ShouldBe("2026-06-19");

    [Fact]
    public void nor_can_an_amendment_take_it_away() =>
        Given(Published).When(new AmendCalendar(2026, Without(new(2026, 1, 1)).Off, [], "notice", "reason")).ThenRefused(EveryFestivalOff.Id);
}
