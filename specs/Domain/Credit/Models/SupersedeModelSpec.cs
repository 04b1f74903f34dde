using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models;

public sealed class SupersedeModelSpec : CreditModelActSpec
{
    [Fact]
    public void a_version_ends_on_the_day_on_which_another_begins() =>
        Given(Published).When(new SupersedeModel(Id, Next, "粤交信用〔2027〕1号", new(2027, 1, 1)))
            .ThenFacts(new CreditModelSuperseded(Id, Next, "粤交信用〔2027〕1号", new(2027, 1, 1), On: new(2026, 3, 2)));

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void it_is_in_force_from_its_first_day_to_the_day_before_its_end(string day, bool inForce) =>
        Given(Published).When(new SupersedeModel(Id, Next, "粤交信用〔2027〕1号", new(2027, 1, 1)))
            .ThenState(model => model.InForceOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).ShouldBe(inForce));
}
