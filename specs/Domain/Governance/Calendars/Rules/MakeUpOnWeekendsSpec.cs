using NodaTime;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Calendars.Rules;

namespace Regulatory.Domain.Specs.Governance.Calendars.Rules;

public sealed class MakeUpOnWeekendsSpec : WorkCalendarSpec
{
    [Fact]
    public void a_weekday_cannot_be_made_up() => Refused(new(2026, 3, 4));

    [Fact]
    public void a_weekend_day_that_is_off_cannot_be_made_up() => Refused(new(2026, 2, 15));

    [Fact]
    public void a_day_of_another_year_cannot_be_made_up() => Refused(new(2027, 3, 6));

    [Fact]
    public void a_day_is_made_up_once() => Refused(new(2026, 2, 14));

    private void Refused(LocalDate day) =>
        Given().When(Draft with { MakeUp = AlsoWorked(day) }).ThenRefused(MakeUpOnWeekends.Id);
}
