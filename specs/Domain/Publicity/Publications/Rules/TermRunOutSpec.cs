using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class TermRunOutSpec : PublicationActSpec
{
    private Refusal? Check(LocalDate on, params PublicationFact[] facts) =>
        TermRunOut.Check(Folded(facts), ContextAt(ChinaTime.At(on, new(10, 0)), Clerk));

    [Fact]
    public void the_last_day_is_a_day_of_publicity()
    {
        Check(new(2027, 4, 8), Decided, Published)!.Details["until"].ShouldBe("2027-04-08");
        Check(new(2027, 4, 9), Decided, Published).ShouldBeNull();
    }

    [Fact]
    public void what_is_not_shown_does_not_run_out() => Check(new(2027, 4, 9), Decided)!.Details["until"].ShouldBe("—");
}
