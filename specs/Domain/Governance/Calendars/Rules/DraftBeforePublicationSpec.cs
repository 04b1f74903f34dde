using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class DraftBeforePublicationSpec : WorkCalendarSpec
{
    [Fact]
    public void a_calendar_nobody_entered_is_not_published() => Given().When(Publish).ThenRefused(DraftBeforePublication.Id);
}
