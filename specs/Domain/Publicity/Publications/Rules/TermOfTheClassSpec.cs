using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class TermOfTheClassSpec : PublicationActSpec
{
    private Refusal? Check(LocalDate? until, LocalDate on, PublicityDecision? decision = null) =>
        TermOfTheClass.Check(decision ?? General, until, ContextAt(ChinaTime.At(on, new(10, 0)), Clerk));

    [Fact]
    public void k10_no_publicity_ends_after_the_most_of_its_class()
    {
        Check(new(2027, 4, 8), new(2026, 4, 10)).ShouldBeNull();
        Check(new(2027, 4, 9), new(2026, 4, 10))!.Details["most"].ShouldBe("2027-04-08");
    }

    [Fact]
    public void nor_before_the_least()
    {
        Check(new(2026, 7, 8), new(2026, 4, 10)).ShouldBeNull();
        Check(new(2026, 7, 7), new(2026, 4, 10))!.Details["least"].ShouldBe("2026-07-08");
    }

    [Fact]
    public void what_is_minor_and_necessary_has_no_least()
    {
        var necessary = new PublicityDecision(true, PublicityGround.Necessity, SeverityClass.Minor, "警示", null, new(2026, 7, 8));
        Check(new(2026, 4, 11), new(2026, 4, 10), necessary).ShouldBeNull();
        Check(new(2026, 7, 9), new(2026, 4, 10), necessary).ShouldNotBeNull();
    }

    [Fact]
    public void what_is_shown_too_late_is_shown_on_its_last_day_at_most()
    {
        Check(null, new(2027, 4, 8)).ShouldBeNull();
        Check(null, new(2027, 4, 9)).ShouldNotBeNull();
    }
}
