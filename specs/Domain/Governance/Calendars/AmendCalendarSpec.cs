using Regulatory.Domain.Calendar;
using Regulatory.Domain.Governance.Calendars;

namespace Regulatory.Domain.Specs.Governance.Calendars;

public sealed class AmendCalendarSpec : WorkCalendarSpec
{
    private static readonly AmendCalendar Amend =
        new(2026, Draft.Off.Add(new(new(2026, 11, 2), new(2026, 11, 3))), Draft.MakeUp, "later notice", "typhoon");

    [Fact]
    public void a_later_notice_changes_the_year()
    {
        var amended = new CalendarAmended(2026, "later notice", Amend.Off, Amend.MakeUp, "typhoon");
        Given(Published).When(Amend).ThenFacts(amended).When(Amend).ThenNothing();
        WorkingCalendar.Empty.With(Published).With(amended).IsWorkday(new(2026, 11, 2)).ShouldBeFalse();
    }

    [Fact]
    public void an_amendment_that_says_the_same_changes_nothing() =>
        Given(Published).When(Amend with { Off = Draft.Off }).ThenNothing();
}
