using Regulatory.Domain.Publicity;

namespace Regulatory.Domain.Specs.Publicity;

public sealed class PublicTextsSpec
{
    [Theory]
    [InlineData("驾驶员身份证号44030519851231123X，电话另附")]
    [InlineData("驾驶员身份证号 44030519851231123x")]
    [InlineData("身份证４４０３０５１９８５１２３１１２３Ｘ")]
    [InlineData("身份证 440305 19851231 123X")]
    [InlineData("身份证440305-19851231-123X")]
    [InlineData("联系电话13800138000")]
    [InlineData("联系电话 138 0013 8000")]
    [InlineData("2026-04-08 13800138000")]
    [InlineData("编号2026 44030519851231123X")]
    [InlineData("１３８００１３８０００")]
    public void full_numbers_of_persons_are_found_however_they_are_written(string text)
    {
        PublicTexts.Exposes(text).ShouldBeTrue();
        PublicTexts.Exposes(PublicTexts.Masked(text)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("4403**********123X")]
    [InlineData("138****8000")]
    [InlineData("统一社会信用代码91440101MA5AAAA00W")]
    [InlineData("粤穗交罚〔2026〕00123号，罚款人民币30000元")]
    [InlineData("许可编号440100000001，车架号LSVAA4187E2123456")]
    [InlineData("车货总重 49 000 kg，超限 12 345 kg")]
    [InlineData("称重编号44010620080409001799999")]
    [InlineData("")]
    public void other_numbers_and_masked_ones_are_left_alone(string text)
    {
        PublicTexts.Exposes(text).ShouldBeFalse();
        PublicTexts.Masked(text).ShouldBe(text);
    }

    [Fact]
    public void a_mask_keeps_what_tells_people_apart() =>
        PublicTexts.Masked("张三（44030519851231123X，13800138000）").ShouldBe("张三（4403**********123X，138****8000）");

    [Fact]
    public void a_person_is_named_by_the_family_name() => PublicTexts.WithoutName("张三驾驶粤A12345，张三未携带证件", "张三").ShouldBe("张*驾驶粤A12345，张*未携带证件");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("张")]
    public void a_name_that_is_none_changes_nothing(string? name) => PublicTexts.WithoutName("张三驾驶", name).ShouldBe("张三驾驶");
}
