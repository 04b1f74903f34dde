using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Regulatory.Fleets.Lives;

/// <summary>Somebody who drives, or rides along. The number of the qualification is that of the identity card, as it is in practice.</summary>
public sealed record Person(string Name, string ResidentId)
{
    public string Qualification => ResidentId;
}

/// <summary>The people of a vehicle: invented, with identifiers whose check digits hold; the same for the same vehicle.</summary>
public static class Crew
{
    public const int Escort = 0, FirstDriver = 1, SecondDriver = 2;

    /// <summary>Another driver of the enterprise, who is not assigned to this vehicle.</summary>
    public const int Stranger = 3;

    private const string Surnames = "陈李张黄何梁林吴罗周郑邓叶谢许", Given = "强伟军勇明辉杰斌涛亮平波鹏飞华";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <param name="number">One of the constants.</param>
    public static Person Of(VehiclePlan plan, int number)
    {
        var one = (plan.Number * 4) + number;
        return new(
            $"{Surnames[one % Surnames.Length]}{Given[one / 3 % Given.Length]}{Given[one / 7 % Given.Length]}", ResidentIdOf(one));
    }

    private static string ResidentIdOf(int one)
    {
        var born = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(new LocalDate(1976, 1, 1).PlusDays(one / 998 % 9000));
        var body = string.Create(CultureInfo.InvariantCulture, $"440106{born}{(one % 998) + 1:000}");
        return body + "10X98765432"[body.Select((digit, place) => (digit - '0') * Weights[place]).Sum() % 11];
    }
}
