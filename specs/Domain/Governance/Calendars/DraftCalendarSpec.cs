namespace Regulatory.Domain.Specs.Governance.Calendars;

public sealed class DraftCalendarSpec : WorkCalendarSpec
{
    [Fact]
    public void a_year_is_entered_before_it_holds() => Given().When(Draft).ThenFacts(Drafted).When(Draft).ThenNothing();

    [Fact]
    public void a_draft_can_be_drafted_anew() =>
        Given(Drafted with { MakeUp = [] }).When(Draft).ThenFacts(Drafted);

    [Fact]
    public void every_year_of_the_reference_data_can_be_drafted_and_published()
    {
        foreach (var (draft, publish) in Domain.Specs.Calendars.Entries())
            Given().When(draft).ThenAccepted().When(publish).ThenAccepted();
    }
}
