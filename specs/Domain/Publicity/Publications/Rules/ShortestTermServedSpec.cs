using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class ShortestTermServedSpec : PublicationActSpec
{
    private Refusal? Check(PublicityDecision decision, LocalDate on) =>
        ShortestTermServed.Check(Folded(DecidedOf(Coaches, Fined, decision)), ContextAt(ChinaTime.At(on, new(10, 0)), Clerk));

    [Fact]
    public void three_months_of_what_is_general()
    {
        Check(General, new(2026, 7, 8)).ShouldNotBeNull();
        Check(General, new(2026, 7, 9)).ShouldBeNull();
    }

    [Fact]
    public void a_year_of_what_is_serious()
    {
        var serious = General with { Class = SeverityClass.Serious, MinimumUntil = new(2027, 4, 8), Until = new(2029, 4, 8) };
        Check(serious, new(2027, 4, 8)).ShouldNotBeNull();
        Check(serious, new(2027, 4, 9)).ShouldBeNull();
    }

    [Fact]
    public void nothing_of_what_is_minor() => Check(MinorWithheld, new(2026, 4, 9)).ShouldBeNull();
}
