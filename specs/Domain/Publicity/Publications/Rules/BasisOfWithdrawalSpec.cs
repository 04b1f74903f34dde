using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class BasisOfWithdrawalSpec : PublicationActSpec
{
    private Refusal? Check(string document, LocalDate overturnedOn) => BasisOfWithdrawal.Check(
        Folded(Decided, Published), document, overturnedOn, ContextAt(ChinaTime.At(new(2026, 6, 2), new(10, 0)), Clerk));

    [Fact]
    public void a_withdrawal_rests_on_a_document_of_after_the_decision_and_not_of_tomorrow()
    {
        Check("判决", new(2026, 4, 8)).ShouldBeNull();
        Check("判决", new(2026, 6, 2)).ShouldBeNull();
        Check("判决", new(2026, 4, 7))!.Details["first"].ShouldBe("2026-04-08");
        Check("判决", new(2026, 6, 3)).ShouldNotBeNull();
        Check(" ", new(2026, 6, 2)).ShouldNotBeNull();
    }
}
