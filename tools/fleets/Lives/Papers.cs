using System.Globalization;
using Regulatory.Domain.Supervision;

namespace Regulatory.Fleets.Lives;

/// <summary>An enterprise whose vehicles these are, and its licence.</summary>
/// <param name="Item">Of the licensing catalogue.</param>
/// <param name="LicenceKind">As GraphQL says it.</param>
public sealed record Enterprise(SupervisionClass Class, string Name, string CreditCode, string Licence, string Item, string LicenceKind)
{
    /// <summary>One for each class; that of the dangerous goods is whom the ready accounts <c>applicant</c> and <c>dispatcher</c> act for.</summary>
    public static IReadOnlyList<Enterprise> All { get; } =
    [
        new(SupervisionClass.K1, "广州粤途旅游客运有限公司", "91440106MA5KAAAA1R", "粤运许可包客示范001号", "GD-RT-02", "CHARTER_COACH_OPERATION"),
        new(SupervisionClass.K2, "广州岭南班车客运有限公司", "91440106MA5KBBBB4Q", "粤运许可班客示范001号", "GD-RT-01", "SCHEDULED_COACH_OPERATION"),
        new(SupervisionClass.W, "穗通危货运输有限公司", "91440101MA5AAAA00W", "粤运许可危货示范001号", "GD-RT-05", "DANGEROUS_GOODS_OPERATION"),
        new(SupervisionClass.Z, "广州珠江重载物流有限公司", "91440106MA5HAAAA9D", "粤运许可普货示范001号", "GD-RT-04", "FREIGHT_OPERATION"),
    ];

    public static Enterprise Of(SupervisionClass of) => All.First(one => one.Class == of);
}

/// <summary>What the papers of a vehicle say.</summary>
public static class Papers
{
    private static readonly int[] Weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

    public static (string Type, int MassKg, int Seats) Of(SupervisionClass of) => of switch
    {
        SupervisionClass.K1 => ("大型普通客车", 16_500, 51),
        SupervisionClass.K2 => ("大型卧铺客车", 17_800, 45),
        SupervisionClass.W => ("重型罐式货车", 31_000, 2),
        _ => ("重型仓栅式货车", 31_000, 2),
    };

    /// <summary>A VIN whose check digit holds (GB 16735).</summary>
    public static string VinOf(VehiclePlan plan)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"LZZ5ELND0XR{plan.Number + 100_000:000000}");
        var sum = body.Select((c, place) => ValueOf(c) * Weights[place]).Sum() % 11;
        return $"{body[..8]}{(sum == 10 ? 'X' : (char)('0' + sum))}{body[9..]}";
    }

    // A to H count 1 to 8, J to R 1 to 9 without O and Q, S to Z 2 to 9.
    private static int ValueOf(char c) => c switch
    {
        <= '9' => c - '0',
        <= 'H' => c - 'A' + 1,
        <= 'R' => c - 'J' + 1,
        _ => c - 'S' + 2,
    };
}
