using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class PasswordOfEightSpec
{
    [Theory]
    [InlineData("gz2026ab", true)]
    [InlineData("gz2026a", false)]
    [InlineData("gz2026abc", false)]
    [InlineData("abcdefgh", false)]
    [InlineData("12345678", false)]
    [InlineData("gz 026ab", false)]
    [InlineData("广州2026abc", false)]
    public void a_password_has_eight_visible_characters_letters_and_digits(string password, bool fits) =>
        (PasswordOfEight.Check(password) is null).ShouldBe(fits);
}
