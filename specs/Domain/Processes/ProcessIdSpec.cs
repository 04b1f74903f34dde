using Regulatory.Domain.Processes;

namespace Regulatory.Domain.Specs.Processes;

public sealed class ProcessIdSpec
{
    [Theory]
    [InlineData("joint-review/0198c6f0-0000-7000-8000-00000000000a")]
    [InlineData("overload-threshold/Vehicle-粤A12345-Yellow:2026-03-02")]
    public void a_process_is_named_by_its_name_and_its_key(string text)
    {
        ProcessId.TryParse(text, null, out var id).ShouldBeTrue();
        id.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("no-such-process/1")]
    [InlineData("joint-review")]
    [InlineData("joint-review/")]
    [InlineData("joint-review/a/b")]
    [InlineData("joint-review/a b")]
    [InlineData("joint-review/'; drop table")]
    public void nothing_else_is_a_process(string text) => ProcessId.TryParse(text, null, out _).ShouldBeFalse();
}
