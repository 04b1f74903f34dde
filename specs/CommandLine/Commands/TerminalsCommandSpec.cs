namespace Regulatory.CommandLine.Specs.Commands;

/// <summary><c>regctl terminals decode</c> by its exit codes.</summary>
public sealed class TerminalsCommandSpec
{
    [Theory]
    [InlineData("7e 0002 0000 019000000017 0007 8183 7e", 2)]
    [InlineData("7e000200000190000000170007837e", 0)]
    [InlineData("5b0000001a0000000410050006b6d101000000000000005a02c25d", 0)]
    [InlineData("5b0000001a0000000410050006b6d101000000000000005a02c35d", 2)]
    [InlineData("hello", 1)]
    [InlineData("", 2)]
    public async Task a_frame_is_0_a_fault_2_and_anything_else_1(string hex, int expected) =>
        (await Regctl.CommandLine.Root().Parse(["terminals", "decode", hex]).InvokeAsync()).ShouldBe(expected);
}
