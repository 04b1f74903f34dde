using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class ReasonedActSpec
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void a_blank_text_says_nothing(string? text) => ReasonedAct.Check("文号", text).ShouldNotBeNull();

    [Fact]
    public void every_text_that_is_asked_for_is_there() => ReasonedAct.Check("文号", "理由").ShouldBeNull();
}
