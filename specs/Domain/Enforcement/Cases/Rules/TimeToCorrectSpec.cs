using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class TimeToCorrectSpec : CorrectionSpec
{
    [Fact]
    public void the_last_day_may_be_the_day_of_service() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Order with { CorrectBy = new(2026, 3, 6) }).ThenAccepted();

    [Fact]
    public void but_not_the_day_before() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Order with { CorrectBy = new(2026, 3, 5) }).ThenRefused(TimeToCorrect.Id);

    [Fact]
    public void what_is_to_be_corrected_at_once_has_no_last_day() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Order with { CorrectBy = null }).ThenAccepted();
}
