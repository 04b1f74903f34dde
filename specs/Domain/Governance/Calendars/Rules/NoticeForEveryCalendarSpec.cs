using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class NoticeForEveryCalendarSpec : WorkCalendarSpec
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void a_calendar_without_a_notice_is_not_published(string number) =>
        Given(Drafted).When(Publish with { DocumentNumber = number }).ThenRefused(NoticeForEveryCalendar.Id);

    [Fact]
    public void nor_is_it_amended() =>
        Given(Published).When(new AmendCalendar(2026, Draft.Off, [], "", "reason")).ThenRefused(NoticeForEveryCalendar.Id);
}
