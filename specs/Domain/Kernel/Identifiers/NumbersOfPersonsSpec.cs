using FsCheck.Xunit;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class NumbersOfPersonsSpec
{
    [Theory]
    [InlineData("44030519851231123X", "4403**********123X")]
    [InlineData("44030519851231123x", "4403**********123X")]
    [InlineData("440106199001010013", "4401**********0013")]
    [InlineData("粤交从业穗字440106199001010013号", "粤交从业穗字4401**********0013号")]
    [InlineData("CY-44030519851231123X-2", "CY-4403**********123X-2")]
    [InlineData("440106 19900101 0013", "4401**********0013")]
    [InlineData("４４０１０６１９９００１０１００１３", "4401**********0013")]
    [InlineData("44010619900101001301", "4401**********001301")]
    [InlineData("02440106199001010013", "024401**********0013")]
    [InlineData("粤从业440106900101001号", "粤从业4401*******1001号")]
    public void a_resident_id_in_the_number_of_a_licence_is_masked(string number, string masked)
    {
        NumbersOfPersons.IdIsIn(number).ShouldBeTrue();
        NumbersOfPersons.WithoutId(number).ShouldBe(masked);
        NumbersOfPersons.IdIsIn(masked).ShouldBeFalse();
    }

    [Theory]
    [InlineData("440106199001010012")]
    [InlineData("44010619900101001")]
    [InlineData("440106199013010013")]
    [InlineData("粤交从业穗字4401002600001号")]
    [InlineData("粤交运管许可穗字440100260002号")]
    [InlineData("4401002026000001")]
    [InlineData("440106260101001")]
    [InlineData("4401069001010012")]
    [InlineData("440106901301001")]
    [InlineData("13800138000")]
    [InlineData("91440101MA5AAAA00W")]
    [InlineData("")]
    public void other_numbers_are_left_as_they_are(string number)
    {
        NumbersOfPersons.IdIsIn(number).ShouldBeFalse();
        NumbersOfPersons.WithoutId(number).ShouldBe(number);
    }

    [Fact]
    public void in_running_text_a_longer_row_of_digits_is_another_number()
    {
        NumbersOfPersons.StandIn("卡号44010619900101001301").ShouldBeFalse();
        NumbersOfPersons.Masked("旧证440106900101001，电话13800138000").ShouldBe("旧证4401*******1001，电话138****8000");
    }

    [Fact]
    public void of_what_is_too_short_nothing_is_kept()
    {
        ResidentId.Masked("44010619").ShouldBe("********");
        ResidentId.Masked("440106199").ShouldBe("4401*6199");
    }

    [Property]
    public void what_surrounds_an_id_stays(byte before, byte after)
    {
        var (left, right) = (new string('甲', before % 9), new string('号', after % 9));
        NumbersOfPersons.WithoutId($"{left}44030519851231123X{right}").ShouldBe($"{left}4403**********123X{right}");
    }
}
