using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel;

public sealed class DocumentNumbersSpec
{
    [Theory]
    [InlineData("粤交罚[2026]1号")]
    [InlineData("粤交罚（2026）1号")]
    [InlineData("粤交罚【２０２６】１号")]
    [InlineData(" 粤交罚 〔2026〕\u200B1 号 ")]
    public void one_number_is_the_same_however_it_is_written(string written) => DocumentNumbers.AreSame(written, "粤交罚〔2026〕1号").ShouldBeTrue();

    [Theory]
    [InlineData("粤交罚〔2026〕11号")]
    [InlineData("粤交罚〔2025〕1号")]
    [InlineData("粤交罚字〔2026〕1号")]
    public void another_number_is_another(string written) => DocumentNumbers.AreSame(written, "粤交罚〔2026〕1号").ShouldBeFalse();

    [Fact]
    public void a_number_in_its_usual_form_stays_as_it_is() => DocumentNumbers.Plain("粤穗交罚〔2026〕00123号").ShouldBe("粤穗交罚〔2026〕00123号");

    [Fact]
    public void half_a_character_is_no_fault() => DocumentNumbers.Plain("\uD800").ShouldBe("\uD800");
}
