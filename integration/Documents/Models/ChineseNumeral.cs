using System.Text;

namespace Regulatory.Integration.Documents.Models;

/// <summary>Whole numbers in Chinese, as articles, days and ordinals are counted: 32 is 三十二, 108 is 一百零八.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <param name="number">0 to 999.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        if (number == 0) return "零";
        var text = new StringBuilder();
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        if (hundreds > 0) text.Append(Digits[hundreds]).Append('百');
        if (tens > 0) text.Append(tens == 1 && hundreds == 0 ? "" : Digits[tens]).Append('十');
        else if (hundreds > 0 && ones > 0) text.Append('零');
        return text.Append(ones > 0 ? Digits[ones] : "").ToString();
    }
}
