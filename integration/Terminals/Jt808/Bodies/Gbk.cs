using System.Text;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>The character set of all texts (code page 936). What is no character reads as a question mark.</summary>
public static class Gbk
{
    private static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    /// <summary>A text without the zeros and spaces it is padded with, on either side.</summary>
    public static string Read(ReadOnlySpan<byte> bytes) => Encoding.GetString(bytes).Trim('\0', ' ');

    public static byte[] Write(string text) => Encoding.GetBytes(text);
}
