using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class ReasonForEveryChangeSpec : WorkCalendarSpec
{
    [Fact]
    public void an_amendment_without_a_reason_is_refused() =>
        Given(Published).When(new AmendCalendar(2026, Draft.Off, [], "notice", " ")).ThenRefused(ReasonForEveryChange.Id);
}
