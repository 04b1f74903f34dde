using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Bench.Cases;

/// <summary>Whom the cases are about: twenty thousand carriers in turn, and drivers of whom each comes once.</summary>
internal static class Parties
{
    private const int Carriers = 20_000;
    private static readonly ImmutableArray<CreditCode> Codes = [.. Enumerable.Range(0, Carriers).Select(Lives.CodeOf)];
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static PartyConcerned Carrier(int number) => new(
        PartyKind.Organisation, string.Create(CultureInfo.InvariantCulture, $"广州第{number % Carriers}货运有限公司"), Codes[number % Carriers],
        Address: "广州市越秀区东风中路1号");

    public static PartyConcerned Driver(int number) => new(
        PartyKind.NaturalPerson, string.Create(CultureInfo.InvariantCulture, $"张{number}"), ResidentId: Resident(number), Address: "广州市天河区天河路2号");

    public static Plate Plate(int number) =>
        Domain.Kernel.Plate.Parse(string.Create(CultureInfo.InvariantCulture, $"粤A{number % 100_000:D5}/Yellow"));

    /// <summary>An invented number; the last character is the one that makes it right (GB 11643, ISO 7064 MOD 11-2).</summary>
    private static ResidentId Resident(int number)
    {
        var born = new LocalDate(1960, 1, 1).PlusDays(number / 1_000);
        var digits = string.Create(CultureInfo.InvariantCulture, $"440103{born.Year:D4}{born.Month:D2}{born.Day:D2}{number % 1_000:D3}");
        return ResidentId.Parse(digits + "10X98765432"[digits.Select((digit, i) => (digit - '0') * Weights[i]).Sum() % 11]);
    }
}
