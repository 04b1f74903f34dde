using System.Globalization;
using System.Text;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>Amounts of money as papers state them: in capital numerals, which cannot be altered by a stroke, and in figures.</summary>
public static class ChineseAmount
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>人民币伍仟元整（¥5,000.00）</summary>
    public static string Of(Money amount) => $"人民币{Capitals(amount)}（¥{Figures(amount)}）";

    /// <summary>5,000.00</summary>
    public static string Figures(Money amount) => amount.Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>伍仟元整; 壹万零伍拾元叁角; 壹元零伍分.</summary>
    public static string Capitals(Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Fen);
        var (yuan, jiao, fen) = (amount.Fen / 100, (int)(amount.Fen / 10 % 10), (int)(amount.Fen % 10));
        var whole = yuan > 0 || amount.Fen == 0 ? Whole(yuan) + "元" : "";
        if (jiao == 0 && fen == 0) return whole + "整";
        var tenths = jiao > 0 ? $"{Digits[jiao]}角" : whole.Length > 0 ? "零" : "";
        return whole + tenths + (fen > 0 ? $"{Digits[fen]}分" : "整");
    }

    /// <summary>Groups of four digits; one 零 stands for any run of zeros between digits.</summary>
    private static string Whole(long number)
    {
        if (number == 0) return "零";
        var text = new StringBuilder();
        for (var group = Groups.Length - 1; group >= 0; group--)
        {
            var four = (int)(number / Power(group * 4) % 10_000);
            if (four == 0) continue;
            if (text.Length > 0 && (four < 1000 || number / Power((group * 4) + 4) % 10 == 0)) text.Append('零');
            text.Append(Four(four)).Append(Groups[group]);
        }
        return text.ToString();
    }

    private static string Four(int number)
    {
        var text = new StringBuilder();
        for (var place = 3; place >= 0; place--)
        {
            var digit = (int)(number / Power(place) % 10);
            if (digit > 0) text.Append(Digits[digit]).Append(Places[place]);
            else if (text.Length > 0 && text[^1] != '零' && number % Power(place) > 0) text.Append('零');
        }
        return text.ToString();
    }

    private static long Power(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }
}
