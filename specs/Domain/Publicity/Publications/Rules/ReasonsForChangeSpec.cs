using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class ReasonsForChangeSpec : PublicationActSpec
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n　")]
    public void blank_reasons_are_none(string reasons) => ReasonsForChange.Check(reasons)!.Rule.ShouldBe(ReasonsForChange.Id);

    [Fact]
    public void a_word_is_a_reason() => ReasonsForChange.Check("笔误").ShouldBeNull();
}
