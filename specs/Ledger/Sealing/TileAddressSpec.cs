using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public class TileAddressSpec
{
    [Theory]
    [InlineData(0, "000"), InlineData(67, "067"), InlineData(999, "999"), InlineData(1000, "x001/000"), InlineData(1234067, "x001/x234/067")]
    public void a_number_is_written_in_groups_of_three(long number, string path)
    {
        new TileAddress(0, number).Path.ShouldBe(path);
        TileAddress.TryParseNumber(path, out var read).ShouldBeTrue();
        read.ShouldBe(number);
    }

    [Theory]
    [InlineData(""), InlineData("0"), InlineData("0000"), InlineData("x000/001"), InlineData("001/002"), InlineData("x001"), InlineData("xx01/000")]
    [InlineData("x001/x02"), InlineData("-01"), InlineData("x001//000"), InlineData("x999/x999/x999/x999/x999/x999/x999/999"), InlineData("x12/000")]
    public void no_number_is_written_in_two_ways(string path) => TileAddress.TryParseNumber(path, out _).ShouldBeFalse();

    [Fact]
    public void a_tree_of_70_000_leaves_has_the_tiles_that_the_specification_lists()
    {
        new TileAddress(0, 272).WidthIn(70_000).ShouldBe(256);
        new TileAddress(0, 273).WidthIn(70_000).ShouldBe(112);
        new TileAddress(0, 274).WidthIn(70_000).ShouldBe(0);
        new TileAddress(1, 0).WidthIn(70_000).ShouldBe(256);
        new TileAddress(1, 1).WidthIn(70_000).ShouldBe(17);
        new TileAddress(2, 0).WidthIn(70_000).ShouldBe(1);
        new TileAddress(6, 0).WidthIn(70_000).ShouldBe(0);
    }
}
