using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class CalendarPublishedOnceSpec : WorkCalendarSpec
{
    [Fact]
    public void a_calendar_in_force_is_not_published_under_another_notice() =>
        Given(Published).When(Publish with { DocumentNumber = "other" }).ThenRefused(CalendarPublishedOnce.Id);

    [Fact]
    public void a_calendar_in_force_is_not_drafted_again() =>
        Given(Published).When(Draft with { MakeUp = [] }).ThenRefused(CalendarPublishedOnce.Id);
}
