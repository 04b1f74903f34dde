using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class LinkNumbersInFormSpec
{
    [Theory]
    [InlineData(1, 1, 0, true)]
    [InlineData(4_294_967_295, 4_294_967_295, 4_294_967_295, true)]
    [InlineData(0, 1, 0, false)]
    [InlineData(1, 0, 0, false)]
    [InlineData(4_294_967_296, 1, 0, false)]
    [InlineData(1, 1, 4_294_967_296, false)]
    [InlineData(1, 1, -1, false)]
    public void code_user_and_cipher_fit_into_32_bits(long code, long user, long number, bool fits) =>
        (LinkNumbersInForm.Check(PlatformLinkSpec.Agree with { AccessCode = code, User = user, Cipher = new(number, 0, 0) }) is null).ShouldBe(fits);
}
