using System.Globalization;
using System.Text;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// When two numbers of documents 文号 are one: people and systems write the same number with other brackets, in full width, with spaces.
/// </summary>
public static class DocumentNumbers
{
    private const string Opening = "([{<【〈《「", Closing = ")]}>】〉》」";

    /// <summary>The number as documents are compared by it: <c>粤交罚〔2026〕1号</c>, without gaps, in half width, its year in 〔〕.</summary>
    public static string Plain(string number)
    {
        var plain = new StringBuilder(number.Length);
        foreach (var written in number)
        {
            // Full width is half width moved by a constant.
            var character = written is >= '\uFF01' and <= '\uFF5E' ? (char)(written - 0xFEE0) : written;
            if (char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format) continue;
            plain.Append(Opening.Contains(character, StringComparison.Ordinal) ? '〔' : Closing.Contains(character, StringComparison.Ordinal) ? '〕' : character);
        }
        return plain.ToString();
    }

    /// <summary>Whether two are the number of one document.</summary>
    public static bool AreSame(string one, string other) => Plain(one) == Plain(other);
}
