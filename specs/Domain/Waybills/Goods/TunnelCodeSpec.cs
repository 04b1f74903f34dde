using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Specs.Waybills.Goods;

public sealed class TunnelCodeSpec
{
    [Theory]
    [InlineData("-", PackageKind.Tank, 30_000, null)]
    [InlineData("E", PackageKind.Drum, 1_000, TunnelCategory.E)]
    [InlineData("D", PackageKind.Tank, 30_000, TunnelCategory.D)]
    [InlineData("B/D", PackageKind.Tank, 30_000, TunnelCategory.B)]
    [InlineData("B/D", PackageKind.Cylinder, 500, TunnelCategory.D)]
    [InlineData("C/E", PackageKind.Bulk, 500, TunnelCategory.E)]
    [InlineData("D/E", PackageKind.Tank, 30_000, TunnelCategory.D)]
    [InlineData("D/E", PackageKind.Bulk, 30_000, TunnelCategory.D)]
    [InlineData("D/E", PackageKind.Drum, 30_000, TunnelCategory.E)]
    [InlineData("B1000C", PackageKind.Box, 1_000, TunnelCategory.C)]
    [InlineData("B1000C", PackageKind.Box, 1_001, TunnelCategory.B)]
    [InlineData("C5000D", PackageKind.Box, 5_000, TunnelCategory.D)]
    [InlineData("C5000D", PackageKind.Box, 5_001, TunnelCategory.C)]
    public void a_code_closes_tunnels_from_a_category_on(string code, PackageKind package, int massKg, TunnelCategory? closed) =>
        TunnelCode.Parse(code).ClosedFrom(package, massKg).ShouldBe(closed);

    [Theory]
    [InlineData("A")]
    [InlineData("D/D")]
    [InlineData("d/e")]
    [InlineData("B1000D")]
    [InlineData("D/E\n")]
    [InlineData(null)]
    public void other_texts_are_no_codes(string? text)
    {
        TunnelCode.TryParse(text, null, out _).ShouldBeFalse();
        if (text is not null) Should.Throw<FormatException>(() => TunnelCode.Parse(text));
    }
}
