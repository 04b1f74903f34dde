using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class AmendmentAfterPublicationSpec : WorkCalendarSpec
{
    [Fact]
    public void a_draft_is_not_amended() =>
        Given(Drafted).When(new AmendCalendar(2026, Draft.Off, [], "notice", "reason")).ThenRefused(AmendmentAfterPublication.Id);
}
