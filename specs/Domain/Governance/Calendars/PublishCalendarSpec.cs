using Regulatory.Domain.Calendar;
using Regulatory.Domain.Governance.Calendars;

namespace Regulatory.Domain.Specs.Governance.Calendars;

public sealed class PublishCalendarSpec : WorkCalendarSpec
{
    [Fact]
    public void publication_puts_the_draft_into_force() =>
        Given(Drafted).When(Publish).ThenFacts(Published).When(Publish).ThenNothing();

    [Fact]
    public void deadlines_are_firm_from_the_publication_on_and_not_from_the_draft_on()
    {
        WorkingCalendar.Empty.With(Drafted).AddWorkingDays(new(2026, 2, 13), 5).Provisional.ShouldBeTrue();
        var deadline = WorkingCalendar.Empty.With(Published).AddWorkingDays(new(2026, 2, 13), 5);
        deadline.Due.ShouldBe(new(2026, 2, 27));
        deadline.Provisional.ShouldBeFalse();
    }
}
